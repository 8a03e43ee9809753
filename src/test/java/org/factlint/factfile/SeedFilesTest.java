package org.factlint.factfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.claim.Entities;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The fact files of the seeds are sound and in normal form. To bring them into it after editing:
 * {@code mvn test -Dtest=SeedFilesTest -Dfactlint.normalise=true}.
 */
class SeedFilesTest {
  private static final Path SEEDS = Path.of("seeds");

  static List<Path> factFiles() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      return files.filter(file -> file.toString().endsWith(".facts.json")).sorted().toList();
    }
  }

  private static Entities entities() {
    EntitiesReading reading =
        EntitiesReader.read(
            List.of(new InputFile(SEEDS.resolve("entities.json"), "seeds/entities.json")));
    assertThat(reading.problems()).extracting(Problem::message).isEmpty();
    return reading.entities();
  }

  private static FactFileReading read(Path file) {
    return FactFileReader.read(
        file, "seeds/" + file.getFileName(), entities(), VocabularyReader.standard());
  }

  @ParameterizedTest
  @MethodSource("factFiles")
  void a_fact_file_has_no_problem(Path file) {
    assertThat(read(file).problems()).extracting(Problem::message).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("factFiles")
  void a_fact_file_is_in_normal_form(Path file) throws IOException {
    String content = Files.readString(file, UTF_8);
    String normal = FactFileWriter.normalised(content).orElseThrow();
    if (Boolean.getBoolean("factlint.normalise")) {
      Files.writeString(file, normal, UTF_8);
    } else {
      assertThat(content).isEqualTo(normal);
    }
  }

  @ParameterizedTest
  @MethodSource("factFiles")
  void what_is_read_is_written_with_the_same_bytes(Path file) throws IOException {
    assertThat(FactFileWriter.write(read(file).source().orElseThrow()))
        .isEqualTo(Files.readString(file, UTF_8));
  }

  @Test
  void the_standard_policy_is_the_one_of_the_file() {
    assertThat(PolicyReader.standard().time().years()).isEqualTo(1);
  }
}
