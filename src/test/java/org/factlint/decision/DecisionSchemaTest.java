package org.factlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.factlint.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of decisions accepts and refuses what their schema, which editors use, does. */
class DecisionSchemaTest {
  private static final String HEAD = "\"finding\": \"0123456789abcdef\", \"rule\": \"r\", ";

  private static final InputFile FILE = new InputFile(Path.of("d.jsonl"), "d.jsonl");

  private static boolean accepts(String line) throws IOException {
    String path = "/schemas/decision-1.schema.json";
    try (InputStream stream = DecisionSchemaTest.class.getResourceAsStream(path)) {
      Schema schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(stream);
      return schema.validate(line, InputFormat.JSON).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{HEAD \"ruleVersion\": 1, \"as\": \"real\"}",
        "{HEAD \"ruleVersion\": 1, \"as\": \"explained\", \"reason\": \"why\", \"by\": \"Ana\"}",
        "{HEAD \"ruleVersion\": 1, \"as\": \"immaterial\", \"on\": \"2024-06-01\"}",
        "{HEAD \"ruleVersion\": 1, \"as\": \"deferred\", \"until\": \"2024-06-01\"}",
        "{HEAD \"ruleVersion\": 1, \"as\": \"deferred\"}",
        "{HEAD \"ruleVersion\": 1, \"as\": \"not-comparable\", \"on\": \"1 June 2024\"}",
        "{HEAD \"ruleVersion\": 0, \"as\": \"misread\"}",
        "{HEAD \"ruleVersion\": \"1\", \"as\": \"misread\"}",
        "{HEAD \"ruleVersion\": 1, \"as\": \"wrong\"}",
        "{HEAD \"ruleVersion\": 1, \"as\": \"real\", \"why\": \"so\"}",
        "{HEAD \"as\": \"real\"}",
        "{\"finding\": \"0123\", \"rule\": \"r\", \"ruleVersion\": 1, \"as\": \"real\"}",
        "[]"
      })
  void the_schema_and_the_reader_agree(String shape) throws IOException {
    String line = shape.replace("HEAD ", HEAD);
    assertThat(DecisionsReader.read(line, FILE).problems().isEmpty())
        .as(line)
        .isEqualTo(accepts(line));
  }

  @Test
  void the_decisions_of_the_seeds_fit() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("seeds", "decisions.jsonl"));
    assertThat(lines).isNotEmpty();
    for (String line : lines) {
      assertThat(accepts(line)).as(line).isTrue();
    }
  }
}
