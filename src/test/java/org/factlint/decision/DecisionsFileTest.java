package org.factlint.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DecisionsFileTest {
  @TempDir private Path folder;
  private InputFile file;

  @BeforeEach
  void name() {
    file = new InputFile(folder.resolve("decisions.jsonl"), "decisions.jsonl");
  }

  private static Decision decision(int number, DecidedAs as) {
    return new Decision(
        new FindingId("%016x".formatted(number)),
        "date-conflict",
        1,
        as,
        "Reason " + number + ".",
        "Ana",
        LocalDate.of(2024, 6, 1),
        null);
  }

  private List<Recorded> read() {
    return DecisionsReader.read(file).decisions();
  }

  @Test
  void what_somebody_else_has_decided_meanwhile_is_not_written_over() {
    DecisionsFile.write(file, List.of(decision(1, DecidedAs.REAL)), List.of());
    List<Recorded> seen = read();
    DecisionsFile.write(file, List.of(decision(1, DecidedAs.EXPLAINED)), seen);
    assertThat(DecisionsFile.write(file, List.of(decision(1, DecidedAs.MISREAD)), seen))
        .map(Problem::message)
        .hasValue(
            "decisions.jsonl:1:1: found “explained” for finding 0000000000000001, decided"
                + " meanwhile, expected the file as it was when it was read; nothing was"
                + " written; look at the line, and decide again if need be");
    assertThat(read()).extracting(r -> r.decision().as()).containsExactly(DecidedAs.EXPLAINED);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  @Test
  void what_others_have_written_on_other_findings_meanwhile_stays() {
    DecisionsFile.write(file, List.of(decision(1, DecidedAs.REAL)), List.of());
    DecisionsFile.write(file, List.of(decision(2, DecidedAs.REAL)), List.of());
    assertThat(read()).hasSize(2);
  }

  @Test
  void a_folder_that_is_not_there_is_told() {
    InputFile lost = new InputFile(folder.resolve("none/decisions.jsonl"), "none/decisions.jsonl");
    assertThat(DecisionsFile.write(lost, List.of(decision(1, DecidedAs.REAL)), List.of()))
        .map(Problem::message)
        .get()
        .asString()
        .startsWith("none/decisions.jsonl:1:1: found a place that the system refuses");
  }

  /** Each process writes ten decisions on findings of its own. */
  @Test
  void several_processes_at_once_lose_nothing() throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int one = 0; one < 4; one++) {
      processes.add(
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  System.getProperty("java.class.path"),
                  Writer.class.getName(),
                  file.path().toString(),
                  Integer.toString(one))
              .inheritIO()
              .start());
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
    assertThat(read()).hasSize(40);
    assertThat(folder.toFile().list()).hasSize(1);
  }

  /** What each of the processes runs. */
  static final class Writer {
    private Writer() {}

    /** Writes ten decisions, one after the other. */
    public static void main(String[] args) {
      InputFile file = new InputFile(Path.of(args[0]), "decisions.jsonl");
      for (int i = 0; i < 10; i++) {
        int number = 100 * Integer.parseInt(args[1]) + i;
        DecisionsFile.write(file, List.of(decision(number, DecidedAs.REAL)), List.of())
            .ifPresent(
                refused -> {
                  throw new IllegalStateException(refused.message());
                });
      }
    }
  }
}
