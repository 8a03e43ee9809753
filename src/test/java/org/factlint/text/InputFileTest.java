package org.factlint.text;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.factlint.text.UnreadableFileException.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputFileTest {
  @TempDir Path folder;

  private InputFile file(byte[] content) throws IOException {
    Path file = folder.resolve("a.txt");
    Files.write(file, content);
    return new InputFile(file, "a.txt");
  }

  private static UnreadableFileException failure(InputFile file, long largest) {
    return catchThrowableOfType(UnreadableFileException.class, () -> file.text(largest));
  }

  @ParameterizedTest
  @CsvSource({
    "a.facts.json, b.txt, b.txt",
    "seeds/a.facts.json, b.txt, seeds/b.txt",
    "seeds/a.facts.json, ./b.txt, seeds/b.txt",
    "seeds/facts/a.facts.json, ../b.txt, seeds/b.txt",
    "a.facts.json, ../b.txt, ../b.txt",
    "../a.facts.json, ../b.txt, ../../b.txt",
    "/a.facts.json, b.txt, /b.txt"
  })
  void a_sibling_is_shown_as_its_file_is(String shown, String relative, String sibling) {
    assertThat(new InputFile(Path.of(shown), shown).sibling(relative).shown()).isEqualTo(sibling);
  }

  @Test
  void utf_16_is_recognised() throws IOException {
    assertThat(failure(file("tide".getBytes(UTF_16)), 100))
        .hasMessage(
            "found what looks like UTF-16, expected text in UTF-8; save the file with the encoding"
                + " UTF-8");
  }

  @Test
  void half_a_character_at_the_end_is_not_utf_8() throws IOException {
    UnreadableFileException failure =
        failure(file(new byte[] {'a', '\n', 'b', (byte) 0xE2, (byte) 0x82}), 100);
    assertThat(failure.reason()).isEqualTo(Reason.NOT_UTF_8);
    assertThat(failure.position()).isEqualTo(new Position(2, 2));
    assertThat(failure).hasMessageStartingWith("found the byte 0xE2 at byte offset 3, expected");
  }

  @Test
  void a_surrogate_in_utf_8_is_not_utf_8() throws IOException {
    byte[] content = {'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertThat(failure(file(content), 100).position()).isEqualTo(new Position(1, 2));
  }

  @Test
  void a_file_has_at_most_so_many_bytes() throws IOException, UnreadableFileException {
    assertThat(file(new byte[] {'a', 'b'}).text(2)).isEqualTo("ab");
    assertThat(failure(file(new byte[] {'a', 'b'}), 1).reason()).isEqualTo(Reason.TOO_LARGE);
  }
}
