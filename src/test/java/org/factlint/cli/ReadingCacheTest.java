package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.cli.Desk.Run;
import org.factlint.cli.command.ReadingCache;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read once is not read again, and makes no difference but of time. */
class ReadingCacheTest {
  private static final String A =
      "Published: 12 March 2025\n\nOn Tuesday, 11 March, Mayor Vera Hoss opened the new bridge in"
          + " Tarn. It cost 41 million crowns, some 3 percent more than planned, and is the third"
          + " over the Sund since 1990.\n";
  private static final String B =
      "Published: 13 March 2025\n\nVera Hoss, the mayor, opened the new bridge in Tarn on Monday."
          + " Its price was 14 million crowns, engineers say.\n";

  @TempDir private Path folder;
  @TempDir private Path cache;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.empty(folder).put("a.txt", A).put("b.txt", B);
  }

  private Run check() {
    return desk.run("check", "a.txt", "b.txt", "--format", "json", "--output", "-");
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(cache)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  @Test
  void a_check_of_what_was_read_before_gives_the_same_bytes() throws IOException {
    Run without = check();
    desk.environment(ReadingCache.VARIABLE, cache.toString());
    Run first = check();
    List<Path> after = kept();
    Run second = check();

    assertThat(without.out()).contains("\"kind\": \"conflict\"");
    assertThat(first).isEqualTo(without);
    assertThat(second).isEqualTo(without);
    assertThat(after).hasSize(4);
    assertThat(kept()).isEqualTo(after);
  }

  @Test
  void another_article_is_read() throws IOException {
    desk.environment(ReadingCache.VARIABLE, cache.toString());
    check();

    desk.put("b.txt", B.replace("Monday", "Tuesday").replace("14", "41"));

    assertThat(check().out()).doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void a_fact_file_that_was_validated_gives_the_same_until_it_or_its_article_changes()
      throws IOException {
    desk = Desk.laid(folder).environment("NO_COLOR", "1");
    desk.put("talks/news.facts.json", Desk.NEWS_FACTS.replace("2024-05-03\"", "2024-05-04\""));
    Run without = desk.run("validate");
    desk.environment(ReadingCache.VARIABLE, cache.toString());

    assertThat(without.out()).contains("value-not-in-quote");
    assertThat(desk.run("validate")).isEqualTo(without);
    assertThat(kept()).hasSize(2);
    assertThat(desk.run("validate")).isEqualTo(without);

    desk.put("talks/news.facts.json", Desk.NEWS_FACTS);
    assertThat(desk.run("validate").out()).doesNotContain("value-not-in-quote");
  }

  @Test
  void what_is_damaged_or_deleted_is_made_again() throws IOException {
    desk.environment(ReadingCache.VARIABLE, cache.toString());
    Run first = check();
    for (Path file : kept()) {
      String text = Files.readString(file);
      Files.writeString(file, text.replace("Vera", "Mira"), StandardCharsets.UTF_8);
    }
    assertThat(check()).isEqualTo(first);

    Files.writeString(kept().get(0), "");
    Files.delete(kept().get(1));

    assertThat(check()).isEqualTo(first);
  }

  @Test
  void a_folder_that_cannot_be_written_to_hinders_nothing() throws IOException {
    Run without = check();
    Path file = Files.writeString(cache.resolve("file"), "");

    desk.environment(ReadingCache.VARIABLE, file.toString());

    assertThat(check()).isEqualTo(without);
  }

  @Test
  void nothing_is_kept_if_somebody_turns_it_off() {
    desk.environment(ReadingCache.VARIABLE, "off");

    assertThat(check().code()).isZero();
    assertThat(folder.resolve("off")).doesNotExist();
  }
}
