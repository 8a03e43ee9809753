package org.factlint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What strangers may hand in as an article, beside one that is in order. */
class HostileArticlesTest {
  /** On a busy machine; an idle one takes a tenth of it. */
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private static final String SOUND =
      "The ferry Gull carried 120 passengers to Port Ellery on 3 March 2021. The harbour board paid 4"
          + " million dollars for the pier.\n";

  @TempDir private Path folder;

  static Stream<Arguments> refused() {
    return Stream.of(
        refused("empty.txt", "", UTF_8, "1:1", "an article without words"),
        refused("blank.md", " \n\t\n", UTF_8, "1:1", "an article without words"),
        refused("marks.txt", "*** --- 12 ///\n", UTF_8, "1:1", "an article without words"),
        refused("front.txt", "---\ntitle: A\n---\n", UTF_8, "1:1", "an article without words"),
        refused("page.html", "<html><body></body>", UTF_8, "1:1", "an article without words"),
        refused("large.txt", SOUND.repeat(90_000), UTF_8, "1:1", "a file of 11.3 MB"),
        refused("zero.txt", "Boat\u0000s", UTF_8, "1:1", "a zero byte at byte offset 4"),
        refused("latin.txt", "The café\nburned.", ISO_8859_1, "1:8", "the byte 0xE9"),
        refused("wide.txt", SOUND, UTF_16, "1:1", "what looks like UTF-16"));
  }

  private static Arguments refused(
      String name, String text, Charset charset, String place, String found) {
    return Arguments.of(name, text.getBytes(charset), place, found);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void what_is_no_article_is_refused_with_its_place(
      String name, byte[] content, String place, String found) throws IOException {
    Run run = Desk.empty(folder).put("a.txt", SOUND).put(name, content).run("check", "a.txt", name);
    assertThat(run.err().lines())
        .hasSize(2)
        .first()
        .asString()
        .startsWith(name + ":" + place + ": error: found ")
        .contains(found);
    assertThat(run.code()).isEqualTo(2);
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der Hafenmeister hat am Montag einen neuen Lotsen ernannt, und das Schiff fährt nicht mehr.\n",
        "Начальник порта назначил нового лоцмана в понедельник 3 марта 2021 года.\n",
        "港口负责人于2021年3月3日任命了新的领航员，渡轮运送了120名乘客。\n"
      })
  void of_another_language_nothing_is_read_and_that_is_told(String text) throws IOException {
    Run run = check("b.txt", text.repeat(5), "--format", "json", "--output", "-");
    assertThat(run.err())
        .startsWith("b.txt:1:1: warning: found another language than English, expected");
    assertThat(run.out()).contains("\"rule\": \"article-language\"");
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"b.txt", "b.html"})
  void of_a_very_long_article_the_beginning_is_read_and_that_is_told(String name)
      throws IOException {
    Run run = check(name, ("<p>" + SOUND).repeat(900), "--format", "json", "--output", "-");
    assertThat(run.err()).matches("(?s)b\\.\\w+:\\d+:\\d+: warning: found an article of \\d+ .*");
    assertThat(run.code()).isZero();
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        Arguments.of("broken.html", "<title>Port<body><p " + SOUND + "<b><table><tr><!-- " + SOUND),
        Arguments.of("deep.html", "<div>".repeat(100_000) + SOUND),
        Arguments.of("bold.html", "<b><p>".repeat(30_000) + SOUND),
        Arguments.of("open.txt", "“The ferry left. \"It sank. ".repeat(2_000)),
        Arguments.of("single.txt", "'a ".repeat(15_000) + SOUND),
        Arguments.of("plural.txt", "'as' s ".repeat(7_000) + SOUND),
        Arguments.of("sentence.txt", "The board said that " + "the ferry left and ".repeat(1_250)),
        Arguments.of("word.txt", SOUND + "The ferry " + "a".repeat(90_000) + " sank.\n"),
        Arguments.of("digits.txt", SOUND + "It cost " + "1,".repeat(45_000) + " dollars.\n"),
        Arguments.of("figure.txt", SOUND + "It cost " + "1".repeat(500) + " dollars.\n"),
        Arguments.of("numerals.txt", "It cost " + "two million and ".repeat(5_000) + "one.\n"),
        Arguments.of("numbers.txt", "It cost " + listed(i -> i * 37 + " dollars", 6_000)),
        Arguments.of("dates.txt", "It left on " + listed(i -> "3 March " + (1000 + i), 6_000)),
        Arguments.of("offsets.txt", "It left " + "two days after ".repeat(3_000) + "Monday.\n"),
        Arguments.of("names.txt", "Guests: " + listed(HostileArticlesTest::name, 20_000)),
        Arguments.of("capitals.txt", "THE FERRY LEFT ".repeat(6_500)),
        Arguments.of("pairs.txt", "\uD83D\uDE00 The ferry left on 3 March 2021. ".repeat(1_400)),
        Arguments.of("blanks.txt", " ".repeat(90_000) + SOUND),
        Arguments.of("front.txt", "---\n" + "a: b\n".repeat(18_000) + SOUND),
        Arguments.of("stars.md", "**".repeat(45_000) + SOUND),
        Arguments.of("rules.md", ("-".repeat(500) + "x ").repeat(180) + SOUND),
        Arguments.of("brackets.md", "![a](b ".repeat(14_000) + SOUND),
        Arguments.of("fences.md", "```a\n".repeat(18_000) + SOUND),
        Arguments.of("remarks.md", "<!--".repeat(22_000) + "\n" + SOUND));
  }

  private static String listed(java.util.function.IntFunction<String> item, int items) {
    return IntStream.range(0, items).mapToObj(item).collect(Collectors.joining(", ")) + ".\n";
  }

  /** A name of two words that no other number has. */
  private static String name(int number) {
    String letters = Integer.toString(number + 17_576, 26);
    StringBuilder name = new StringBuilder("Ana Bo");
    letters.chars().map(c -> 'a' + Character.digit(c, 26)).forEach(c -> name.append((char) c));
    return name.toString();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void what_is_odd_but_a_text_is_read_in_time(String name, String text) throws IOException {
    Desk desk = Desk.empty(folder).put("a.txt", SOUND).put(name, text);
    Run run =
        assertTimeoutPreemptively(
            LONGEST, () -> desk.run("check", "a.txt", name, "--output", "-", "--format", "json"));
    assertThat(run.err()).doesNotContain("error", "fault");
    assertThat(run.code()).isZero();
  }

  private Run check(String name, String text, String... options) throws IOException {
    Desk desk = Desk.empty(folder).put("a.txt", SOUND).put(name, text);
    return desk.run(
        Stream.concat(Stream.of("check", "a.txt", name), Stream.of(options))
            .toArray(String[]::new));
  }
}
