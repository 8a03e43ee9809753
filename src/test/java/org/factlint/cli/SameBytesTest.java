package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same input gives the same bytes: on every machine, in every order, on every system. */
class SameBytesTest {
  private static final Path SEEDS = Path.of("seeds");
  private static final List<String> REPORTS =
      List.of("discrepancy-report.json", "discrepancy-report.md", "discrepancy-report.html");

  /** Reports that show where claims are written, which another order of them changes. */
  private static final List<String> FOR_MACHINES =
      List.of(
          "discrepancy-report.sarif",
          "discrepancy-report.junit.xml",
          "gl-code-quality-report.json");

  private static final String ALL_FORMATS = "text,json,markdown,html,sarif,junit,github,gitlab";

  @TempDir private Path folder;

  @Test
  void the_committed_report_is_what_the_seeds_give() throws IOException {
    copySeeds("seeds");
    assertThat(Desk.empty(folder).run("check", "--quiet", "seeds").code()).isZero();
    for (String report : REPORTS) {
      assertThat(Files.readString(folder.resolve("reports").resolve(report)))
          .as("`./factlint check` renews reports/%s", report)
          .isEqualTo(Files.readString(Path.of("reports", report)));
    }
  }

  @Test
  void a_second_run_in_the_same_process_gives_the_same() throws IOException {
    copySeeds("seeds");
    assertThat(report("seeds")).isEqualTo(report("seeds"));
  }

  @Test
  void shuffled_claims_entities_and_file_names_give_the_same_findings() throws IOException {
    copySeeds("seeds");
    String expected = report("seeds");
    for (long seed = 1; seed <= 3; seed++) {
      copySeeds("seeds");
      shuffle(folder.resolve("seeds"), new Random(seed));
      assertThat(report("seeds")).as("shuffled with %d", seed).isEqualTo(expected);
    }
  }

  @Test
  void line_ends_of_another_system_give_the_same() throws IOException {
    copySeeds("seeds");
    String expected = report("seeds");
    try (Stream<Path> files = Files.list(folder.resolve("seeds"))) {
      for (Path file : files.toList()) {
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
      }
    }
    assertThat(report("seeds")).isEqualTo(expected);
  }

  @Test
  void another_zone_locale_and_charset_give_the_same() throws Exception {
    copySeeds("seeds");
    String expected = report("seeds", ALL_FORMATS) + read(FOR_MACHINES);
    assertThat(
            inAnotherJava(
                "-Duser.timezone=Pacific/Kiritimati",
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Dfile.encoding=ISO-8859-1",
                "-Dsun.stdout.encoding=ISO-8859-1",
                "-Dstdout.encoding=ISO-8859-1"))
        .isEqualTo(expected);
    assertThat(
            inAnotherJava(
                "-Duser.timezone=America/Anchorage",
                "-Duser.language=ar",
                "-Duser.country=SA",
                "-Dfile.encoding=UTF-16"))
        .isEqualTo(expected);
  }

  private String report(String path) throws IOException {
    return report(path, "text,json,markdown,html");
  }

  private String report(String path, String formats) throws IOException {
    Desk desk = Desk.empty(folder);
    Desk.Run run =
        desk.run("check", "--color", "never", "--fail-on", "never", "--format", formats, path);
    return run.out() + read(REPORTS);
  }

  private String read(List<String> reports) throws IOException {
    StringBuilder all = new StringBuilder();
    for (String report : reports) {
      all.append(Files.readString(folder.resolve("reports").resolve(report)));
    }
    return all.toString();
  }

  private String inAnotherJava(String... settings) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(settings));
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of("check", "--color", "never", "--fail-on", "never"));
    command.addAll(List.of("--format", ALL_FORMATS, "seeds"));
    Path out = folder.resolve("out.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("COLUMNS");
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    builder.environment().remove("GITHUB_STEP_SUMMARY");
    Process process =
        builder
            .redirectOutput(out.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    assertThat(process.waitFor()).as(Files.readString(folder.resolve("err.txt"))).isZero();
    return Files.readString(out) + read(REPORTS) + read(FOR_MACHINES);
  }

  private void copySeeds(String name) throws IOException {
    Path target = Files.createDirectories(folder.resolve(name));
    try (Stream<Path> old = Files.list(target)) {
      for (Path file : old.toList()) {
        Files.delete(file);
      }
    }
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.toList()) {
        Files.copy(file, target.resolve(file.getFileName().toString()));
      }
    }
  }

  /** Shuffles claims and entities, and makes the files' names sort the other way round. */
  private static void shuffle(Path seeds, Random random) throws IOException {
    List<Path> files;
    try (Stream<Path> listed = Files.list(seeds)) {
      files = listed.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    int number = files.size();
    for (Path file : files) {
      String content = Files.readString(file);
      Files.delete(file);
      String name = file.getFileName().toString();
      boolean entities = name.equals("entities.json");
      String renamed = entities ? name : "x" + (char) ('a' + --number) + ".facts.json";
      String shuffled = shuffled(content, entities ? "entities" : "claims", random);
      Files.write(seeds.resolve(renamed), shuffled.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String shuffled(String json, String list, Random random) {
    JsonMapper mapper = JsonMapper.builder().build();
    ObjectNode root = (ObjectNode) mapper.readTree(json);
    List<JsonNode> items = new ArrayList<>();
    root.get(list).forEach(items::add);
    Collections.shuffle(items, random);
    ArrayNode reordered = mapper.createArrayNode();
    items.forEach(reordered::add);
    root.set(list, reordered);
    return mapper.writeValueAsString(root);
  }
}
