package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.factlint.cli.output.WholeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody stops the program in the middle of writing: each file is the old or the new one, and
 * what was begun does not pile up. {@code -Dfactlint.crashes=N} kills more often; so does the
 * profile {@code crash}.
 */
class CrashSafetyTest {
  private static final int CRASHES = Integer.getInteger("factlint.crashes", 24);
  private static final int LONGEST_WAIT = 8_000;

  /** The same moments in every run, as far as a machine lets it. */
  private final Random moments = new Random(2024);

  @TempDir private Path folder;

  @Test
  void a_file_is_the_old_or_the_new_one() throws Exception {
    Set<String> seen = new TreeSet<>();
    for (int i = 0; i < CRASHES; i++) {
      kill(6);
      for (String name : List.of("one.txt", "two.txt")) {
        seen.add(letterOf(Files.readAllBytes(folder.resolve(name))));
      }
      assertThat(names()).as("what was begun").hasSizeLessThanOrEqualTo(4);
    }
    assertThat(seen).as("both contents are met").containsExactly("a", "b");

    WholeFiles.write(DoomedWriter.files(folder, "c"));
    assertThat(names()).containsExactly("one.txt", "two.txt");
  }

  @Test
  void reports_and_decisions_are_whole() throws Exception {
    Desk desk = Desk.laid(folder);
    desk.put("more/news.txt", Desk.NEWS).put("more/news.facts.json", Desk.NEWS_FACTS);
    desk.put("more/entities.json", Desk.ENTITIES);
    List<String> first = List.of("check", "talks", "--output", "out/");
    List<String> second = List.of("check", "more", "--output", "out/");
    Set<String> reports = new TreeSet<>();
    for (List<String> command : List.of(first, second)) {
      desk.run(command.toArray(String[]::new));
      reports.add(desk.read("out/discrepancy-report.json"));
    }
    String id = findingOf(desk);
    List<String> real = decide(id, "real");
    List<String> explained = decide(id, "explained");
    Set<String> decisions = new TreeSet<>();
    for (List<String> command : List.of(real, explained)) {
      assertThat(desk.run(command.toArray(String[]::new)).code()).isZero();
      decisions.add(desk.read("talks/decisions.jsonl"));
      desk.run(first.toArray(String[]::new));
      reports.add(desk.read("out/discrepancy-report.json"));
    }
    assertThat(decisions).hasSize(2);
    assertThat(reports).hasSize(4);
    desk.remove("talks/decisions.jsonl");

    for (int i = 0; i < Math.max(2, CRASHES / 10); i++) {
      kill(4, joined(second, real, first, explained));
      assertThat(reports).contains(desk.read("out/discrepancy-report.json"));
      if (Files.exists(desk.path("talks/decisions.jsonl"))) {
        assertThat(decisions).contains(desk.read("talks/decisions.jsonl"));
      }
    }
    assertThat(desk.run(real.toArray(String[]::new)).code()).isZero();
    desk.run(second.toArray(String[]::new));
    assertThat(desk.written()).noneMatch(file -> file.contains("/."));
    assertThat(hidden(desk.path("talks"))).isEmpty();
  }

  @Test
  void a_fact_file_that_is_mended_is_whole() throws Exception {
    String facts = "talks/news.facts.json";
    String broken = Desk.NEWS_FACTS.replaceAll(" *\"id\": \"falk-presents\",\n", "");
    Desk desk = Desk.laid(folder).put(facts, broken).put("broken.json", broken);
    desk.run("validate", "--fix", facts);
    String mended = desk.read(facts);
    assertThat(mended).isNotEqualTo(broken).contains("\"id\"");

    for (int i = 0; i < Math.max(2, CRASHES / 10); i++) {
      kill(
          12,
          joined(
              List.of(DoomedWriter.COPY, "broken.json", facts),
              List.of("validate", "--fix", facts)));
      assertThat(desk.read(facts)).isIn(broken, mended);
    }
    desk.put(facts, broken).run("validate", "--fix", facts);
    assertThat(desk.read(facts)).isEqualTo(mended);
    assertThat(hidden(desk.path("talks"))).isEmpty();
  }

  private static List<String> decide(String id, String as) {
    return List.of("decide", id, "--as", as, "--reason", "r", "--by", "Ana", "--on", "2024-06-01");
  }

  private static String findingOf(Desk desk) throws IOException {
    desk.run("check", "talks", "--output", "found/");
    return new JsonMapper()
        .readTree(desk.read("found/discrepancy-report.json"))
        .at("/findings/0/id")
        .stringValue();
  }

  @SafeVarargs
  private static String[] joined(List<String>... commands) {
    List<String> words = new ArrayList<>();
    for (List<String> command : commands) {
      words.addAll(command);
      words.add(",");
    }
    return words.toArray(String[]::new);
  }

  /** Lets a process finish some rounds, up to so many, and kills it somewhere in the next. */
  private void kill(int rounds, String... commands) throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-cp"));
    line.add(System.getProperty("java.class.path"));
    line.add(DoomedWriter.class.getName());
    line.add(folder.toString());
    line.addAll(Arrays.asList(commands));
    Process doomed =
        new ProcessBuilder(line).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    try (InputStream out = doomed.getInputStream()) {
      int finished = 1 + moments.nextInt(rounds);
      assertThat(out.readNBytes(finished)).hasSize(finished);
      assertThat(doomed.waitFor(moments.nextInt(LONGEST_WAIT), TimeUnit.MICROSECONDS)).isFalse();
    } finally {
      doomed.destroyForcibly();
      doomed.waitFor();
    }
  }

  private static String letterOf(byte[] content) {
    assertThat(content).hasSize(DoomedWriter.LENGTH);
    for (byte letter : content) {
      assertThat(letter).isEqualTo(content[0]);
    }
    return String.valueOf((char) content[0]);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> hidden(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("."))
          .toList();
    }
  }
}
