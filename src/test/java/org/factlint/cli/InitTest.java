package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder that was made ready, and what people and editors do in it next. */
class InitTest {
  private static final String SCHEMA = ".factlint/schemas/fact-file-1.schema.json";
  private static final String GAZETTE = "stories/harbour-bridge/gazette.facts.json";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void empty() {
    desk = Desk.empty(folder).environment("NO_COLOR", "1");
  }

  @Test
  void a_ready_folder_validates_and_shows_a_contradiction() {
    Run init = desk.run("init", "room");
    assertThat(init.code()).isZero();
    assertThat(init.out())
        .contains("wrote factlint.json", "wrote " + SCHEMA, "  cd room\n  factlint check ");
    assertThat(init.err()).isEmpty();

    assertThat(desk.runIn("room", "validate").code()).isZero();
    Run check = desk.runIn("room", "check");
    assertThat(check.code()).isEqualTo(1);
    assertThat(check.out())
        .contains("Contradiction: when?", "1 open: 1 error")
        .contains("the harbour bridge costs, how much? €41 million");
  }

  @Test
  void what_is_there_stays_as_it_is_and_is_told() throws IOException {
    desk.put("factlint.json", "{}").put(".gitattributes", "* text\n");
    Run init = desk.run("init");
    assertThat(init.out())
        .contains("kept  factlint.json\n", "kept  .gitattributes\n")
        .contains("      decisions.jsonl merge=union\n");
    assertThat(desk.read("factlint.json")).isEqualTo("{}");
    assertThat(desk.read(".gitattributes")).isEqualTo("* text\n");
    assertThat(desk.path("stories")).doesNotExist();

    String before = desk.read(SCHEMA);
    assertThat(desk.run("init").out()).doesNotContain("wrote");
    assertThat(desk.read(SCHEMA)).isEqualTo(before);
  }

  @Test
  void the_hook_can_be_run() {
    desk.run("init");
    assertThat(Files.isExecutable(desk.path(".githooks/pre-commit"))).isTrue();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void the_hook_hands_over_what_is_to_be_committed() throws Exception {
    desk.run("init");
    desk.put("bin/factlint", "#!/bin/sh\nprintf '<%s>' \"$@\"\n");
    assertThat(desk.path("bin/factlint").toFile().setExecutable(true)).isTrue();
    shell("git init -q . && git config core.hooksPath .githooks");
    assertThat(shell("git add bin && sh .githooks/pre-commit")).isEmpty();
    desk.put("stories/a b.facts.json", "{}").put("stories/-c.txt", "").put("stories/d.png", "");
    assertThat(
            shell(
                "git add -f stories/-c.txt 'stories/a b.facts.json' stories/d.png\n"
                    + "FACTLINT=bin/factlint sh .githooks/pre-commit"))
        .isEqualTo(
            "<validate><--quiet><--><stories/-c.txt><stories/a b.facts.json>"
                + "<check><--story><--format><text><-->"
                + "<stories/-c.txt><stories/a b.facts.json>");
  }

  private String shell(String script) throws IOException, InterruptedException {
    Process sh =
        new ProcessBuilder("sh", "-c", script)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String out = new String(sh.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(sh.waitFor()).as(out).isZero();
    return out;
  }

  @Test
  void every_file_that_factlint_reads_fits_its_schema() throws IOException {
    desk.run("init");
    assertThat(mistakes("factlint.json", ".factlint/schemas/configuration-1.schema.json")).isZero();
    assertThat(
            mistakes(
                "stories/harbour-bridge/entities.json", ".factlint/schemas/entities-1.schema.json"))
        .isZero();
    assertThat(mistakes(GAZETTE, SCHEMA)).isZero();
    assertThat(mistakes("stories/harbour-bridge/courier.facts.json", SCHEMA)).isZero();
  }

  @Test
  void every_schema_that_an_editor_is_told_of_is_there() throws IOException {
    desk.run("init");
    JsonNode mapped =
        new JsonMapper().readTree(desk.read(".vscode/settings.json")).get("json.schemas");
    assertThat(mapped).isNotEmpty();
    for (JsonNode schema : mapped) {
      assertThat(desk.path(schema.get("url").stringValue())).exists();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"subject\": \"harbour-bridge\"|\"subject\": \"habour-bridge\"",
        "\"predicate\": \"opens\"|\"predicate\": \"opends\"",
        "\"claims\"|\"claim\"",
        "\"2024-03-05\"|20240305",
        "\"value\"|\"valu\""
      })
  void what_an_editor_underlines_is_wrong(String right, String wrong) throws IOException {
    desk.run("init");
    desk.put(GAZETTE, desk.read(GAZETTE).replace(right, wrong));
    assertThat(mistakes(GAZETTE, SCHEMA)).isPositive();
    assertThat(desk.run("validate").code()).isEqualTo(1);
  }

  @Test
  void new_entities_and_predicates_become_choices() throws IOException {
    desk.run("init");
    desk.put(
        "stories/entities.json",
        """
        { "entities": [ { "id": "old-ferry", "type": "work", "names": ["The Old Ferry"] } ] }
        """);
    desk.put(
        "vocabulary.json",
        """
        { "predicates": [
          { "id": "overtakes", "label": "overtakes", "kind": "event",
            "subject": ["work"], "object": ["work"] } ] }
        """);
    desk.put(GAZETTE, desk.read(GAZETTE).replace("\"harbour-bridge\"", "\"old-ferry\""));
    assertThat(mistakes(GAZETTE, SCHEMA)).isPositive();

    Run run = desk.runIn("stories", "init", "--schemas");
    assertThat(run.out().lines()).allMatch(line -> line.startsWith("wrote .factlint/schemas/"));
    assertThat(mistakes(GAZETTE, SCHEMA)).isZero();
    assertThat(desk.read(SCHEMA)).contains("\"The Old Ferry, work\"", "\"overtakes\"");
  }

  @Test
  void the_seeds_of_this_project_fit_schemas_made_of_their_own_words() throws IOException {
    Path seeds = Path.of("seeds");
    try (Stream<Path> files = Files.list(seeds)) {
      for (Path file : files.sorted().toList()) {
        desk.put("seeds/" + file.getFileName(), Files.readAllBytes(file));
      }
    }
    desk.put("factlint.json", "{}").run("init", "--schemas");
    for (String facts : List.of("motives-and-constraints", "xi-receives-credentials")) {
      assertThat(mistakes("seeds/" + facts + ".facts.json", SCHEMA)).isZero();
    }
  }

  private int mistakes(String file, String schemaFile) throws IOException {
    Schema schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(desk.read(schemaFile));
    return schema.validate(desk.read(file), InputFormat.JSON).size();
  }
}
