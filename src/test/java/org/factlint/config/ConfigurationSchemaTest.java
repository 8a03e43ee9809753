package org.factlint.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factlint.finding.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of factlint.json accepts and refuses what its schema, which editors use, does. */
class ConfigurationSchemaTest {
  @TempDir private Path folder;

  private static boolean accepts(String content) throws IOException {
    String path = "/schemas/" + ConfigurationReader.SCHEMA;
    try (InputStream stream = ConfigurationSchemaTest.class.getResourceAsStream(path)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream);
      return schema.validate(content, InputFormat.JSON).isEmpty();
    }
  }

  private ConfigurationReading read(String content) throws IOException {
    Files.writeString(folder.resolve(ConfigurationReader.FILE_NAME), content);
    return ConfigurationReader.nearest(folder);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{ \"$schema\": \"https://factlint.org/schema/configuration-1.schema.json\" }",
        "{ \"$schema\": \"configuration-2.schema.json\" }",
        "{ \"paths\": [ \"a\", \"b/c.facts.json\" ], \"ignore\": [ \"x/**\" ] }",
        "{ \"paths\": \"a\" }",
        "{ \"paths\": [ 1 ] }",
        "{ \"stories\": [ { \"name\": \"s\", \"include\": [ \"a/*\" ] } ] }",
        "{ \"stories\": [ { \"name\": \"s\" } ] }",
        "{ \"stories\": [ { \"name\": \"s\", \"include\": [], \"paths\": [] } ] }",
        "{ \"reports\": \"out\", \"failOn\": \"warning\", \"format\": [ \"json\", \"text\" ] }",
        "{ \"reports\": null }",
        "{ \"failOn\": \"note\" }",
        "{ \"format\": [ \"pdf\" ] }",
        "{ \"vocabulary\": \"v.json\", \"policy\": \"p.json\" }",
        "{ \"vocabulary\": {} }",
        "{ \"rules\": {} }",
        "{ \"rules\": { \"date-conflict\": \"warning\", \"label-difference\": \"off\" } }",
        "{ \"rules\": { \"a\": \"error\", \"b\": \"note\", \"c\": \"none\" } }",
        "{ \"rules\": { \"date-conflict\": \"loud\" } }",
        "{ \"rules\": { \"date-conflict\": { \"level\": \"error\" } } }",
        "{ \"rules\": [ \"date-conflict\" ] }",
        "{ \"rules\": \"my-rules\" }",
        "{ \"rule\": {} }",
        "[]",
      })
  void reader_and_schema_agree(String content) throws IOException {
    ConfigurationReading reading = read(content);

    assertThat(accepts(content))
        .as("%s: %s", content, reading.problems().stream().map(Problem::message).toList())
        .isEqualTo(reading.problems().isEmpty());
  }

  @Test
  void the_projects_own_configuration_keeps_to_the_schema() throws IOException {
    assertThat(accepts(Files.readString(Path.of(ConfigurationReader.FILE_NAME)))).isTrue();
  }

  @Test
  void what_holds_is_written_as_a_file_that_says_the_same() throws IOException {
    String said =
        """
        {
          "paths": [ "a" ], "failOn": "never", "format": [ "markdown" ], "reports": "out",
          "rules": { "year-slip": "off", "date-conflict": "note" }
        }
        """;
    String written = ConfigurationWriter.write(read(said).configuration());

    assertThat(accepts(written)).as(written).isTrue();
    assertThat(written)
        .contains(
            "\"rules\": {\n    \"date-conflict\": \"note\",\n    \"year-slip\": \"off\"\n  }");
    assertThat(ConfigurationWriter.write(read(written).configuration())).isEqualTo(written);
  }
}
