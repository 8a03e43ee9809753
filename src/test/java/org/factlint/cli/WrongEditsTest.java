package org.factlint.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.function.UnaryOperator.identity;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get wrong when they edit the fact files of the seeds, and what they get right. */
class WrongEditsTest {
  private static final String NEWS = "xi-receives-credentials.facts.json";
  private static final String VIEW = "motives-and-constraints.facts.json";
  private static final String NEWS_TEXT = "xi-receives-credentials.txt";
  private static final String ENTITIES = "entities.json";
  private static final List<String> SEEDS =
      List.of(NEWS, VIEW, NEWS_TEXT, "motives-and-constraints.txt", ENTITIES);

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void lay() throws IOException {
    desk = Desk.empty(folder);
    desk.environment("NO_COLOR", "1");
    for (String seed : SEEDS) {
      desk.put(seed, Files.readAllBytes(Path.of("seeds", seed)));
    }
  }

  /**
   * An edit.
   *
   * @param name what somebody did
   * @param file in which file
   * @param behind words of the file that stand before the place, such as a claim's id
   * @param old what stood there
   * @param other what stands there now
   * @param rule what must be told
   * @param at words that begin at the place that must be told, behind the same words
   */
  private record Edit(
      String name, String file, String behind, String old, String other, String rule, String at) {

    String applied(String content) {
      int from = content.indexOf(behind);
      assertThat(from).as("“%s” in %s", behind, file).isNotNegative();
      int place = content.indexOf(old, from);
      assertThat(place).as("“%s” behind “%s”", old, behind).isNotNegative();
      return content.substring(0, place) + other + content.substring(place + old.length());
    }

    /** Line and column of the words. */
    String place(String content) {
      int from = Math.max(0, content.indexOf(behind));
      int place = content.indexOf(at, from);
      assertThat(place).as("“%s” in the edited file", at).isNotNegative();
      int line = (int) content.substring(0, place).chars().filter(c -> c == '\n').count() + 1;
      int start = content.lastIndexOf('\n', place - 1) + 1;
      return line + ":" + (content.codePointCount(start, place) + 1);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static Edit inNews(
      String name, String claim, String old, String other, String rule, String at) {
    return new Edit(name, NEWS, "\"id\": \"" + claim + "\"", old, other, rule, at);
  }

  private static Edit inView(
      String name, String claim, String old, String other, String rule, String at) {
    return new Edit(name, VIEW, "\"id\": \"" + claim + "\"", old, other, rule, at);
  }

  static Stream<Edit> wrong() {
    return Stream.of(values(), anchors(), forms(), references()).flatMap(identity());
  }

  private static Stream<Edit> values() {
    return Stream.of(
        inView(
            "wrong year",
            "previous-ambassador-presents-credentials",
            "\"2021-09\"",
            "\"2022-09\"",
            "value-not-in-quote",
            "\"2022-09\""),
        inView(
            "a day too late",
            "xi-accepts-karimis-credentials",
            "\"2024-01-30\"",
            "\"2024-01-31\"",
            "value-not-in-quote",
            "\"2024-01-31\""),
        inNews(
            "a date that the quotation does not have",
            "taliban-took-control",
            "\"predicate\": \"takes-power\",",
            "\"predicate\": \"takes-power\", \"time\": { \"value\": \"2021-08-15\" },",
            "value-not-in-quote",
            "\"2021-08-15\""),
        inNews(
            "words for a date that stand elsewhere",
            "qaem-leaves-china",
            "\"text\": \"in January 2022\"",
            "\"text\": \"early in 2022\"",
            "value-not-in-quote",
            "\"early in 2022\""),
        inView(
            "a number scaled",
            "afghan-population",
            "\"43000000\"",
            "\"4300000\"",
            "value-not-in-quote",
            "\"4300000\""),
        inView("another number", "oil-wells", "\"18\"", "\"81\"", "value-not-in-quote", "\"81\""),
        inView(
            "another currency",
            "chinese-companies-plan-solar",
            "currency:USD",
            "currency:EUR",
            "value-not-in-quote",
            "\"500000000\""),
        inView(
            "another unit of length",
            "border-length",
            "ucum:km",
            "ucum:[mi_i]",
            "value-not-in-quote",
            "\"76\""),
        inNews(
            "a denial lost",
            "china-has-not-recognised-taliban",
            "      \"polarity\": \"negated\",\n",
            "",
            "value-not-in-quote",
            "\"recognises\""),
        inNews(
            "a denial too many",
            "taliban-take-over-posts",
            "      \"quote\"",
            "      \"polarity\": \"negated\",\n      \"quote\"",
            "value-not-in-quote",
            "\"negated\""),
        inView(
            "a plan told as done",
            "chinese-companies-plan-solar",
            "      \"modality\": \"planned\",\n",
            "",
            "value-not-in-quote",
            "\"invests-in\""),
        inView(
            "somebody else",
            "xi-accepts-karimis-credentials",
            "\"object\": \"bilal-karimi\"",
            "\"object\": \"javid-ahmad-qaem\"",
            "value-not-in-quote",
            "\"javid-ahmad-qaem\""),
        inView(
            "the two swapped",
            "xi-accepts-karimis-credentials",
            "\"subject\": \"xi-jinping\", \"predicate\": \"accepts-credentials\", \"object\":"
                + " \"bilal-karimi\"",
            "\"subject\": \"bilal-karimi\", \"predicate\": \"accepts-credentials\", \"object\":"
                + " \"xi-jinping\"",
            "value-not-in-quote",
            "\"bilal-karimi\""),
        inNews(
            "another speaker",
            "xi-welcomes-karimi",
            "\"attribution\": \"abdul-qahar-balkhi\"",
            "\"attribution\": \"zabihullah-mujahid\"",
            "claim-not-self-contained",
            "\"zabihullah-mujahid\""));
  }

  private static Stream<Edit> anchors() {
    return Stream.of(
        inNews(
            "a letter in the quotation",
            "xi-is-president",
            "the President of China, Xi Jinping",
            "the Presidents of China, Xi Jinping",
            "quote-not-verbatim",
            "\"the Presidents"),
        inNews(
            "a curly quotation mark made straight",
            "karimi-is-ambassador",
            "Taliban’s",
            "Taliban's",
            "quote-not-verbatim",
            "\"Mr. Karimi as the Taliban's"),
        inNews(
            "offsets off by one",
            "xi-is-president",
            "\"start\": 187",
            "\"start\": 188",
            "quote-misplaced",
            "\"the President of China"),
        inNews(
            "a quotation cut to what stands there often",
            "taliban-takeover-august-2021",
            "{ \"exact\": \"the Taliban takeover in August 2021\", \"start\": 2892, \"end\": 2927 }",
            "\"the Taliban\"",
            "quote-ambiguous",
            "\"the Taliban\""),
        new Edit(
            "the article edited",
            NEWS_TEXT,
            "",
            "in December 2023",
            "in late 2023",
            "source-changed",
            ""),
        inNews(
            "the name behind a pronoun removed",
            "xi-wishes-karimi-success",
            ",\n        { \"exact\": \"from Assadullah Bilal Karimi\", \"start\": 505, \"end\": 533 }",
            "",
            "claim-not-self-contained",
            "\"bilal-karimi\""));
  }

  private static Stream<Edit> forms() {
    return Stream.of(
        inNews(
            "a comma behind the last property",
            "xi-is-president",
            "\"reviewedBy\": \"factlint maintainers\"\n",
            "\"reviewedBy\": \"factlint maintainers\",\n",
            "malformed-json",
            "},\n    {\n      \"id\": \"taliban-have"),
        inNews(
            "a brace not closed",
            "xi-is-president",
            "221 },",
            "221 ,",
            "malformed-json",
            "{\n      \"id\": \"taliban-have"),
        inNews(
            "a property missing",
            "xi-is-president",
            "\"predicate\": \"holds-post\", ",
            "",
            "missing-property",
            ""),
        inNews(
            "a property misspelt",
            "taliban-takeover-august-2021",
            "\"time\":",
            "\"tme\":",
            "unknown-property",
            "\"tme\""),
        inNews(
            "a key twice",
            "xi-is-president",
            "\"object\": \"president-of-china\"",
            "\"object\": \"president-of-china\", \"object\": \"china\"",
            "duplicate-key",
            "\"object\": \"china\""),
        inNews(
            "text instead of an object",
            "taliban-takeover-august-2021",
            "{ \"value\": \"2021-08\", \"text\": \"in August 2021\" }",
            "\"2021-08\"",
            "wrong-type",
            "\"2021-08\""),
        inNews(
            "a date as people write it",
            "taliban-takeover-august-2021",
            "\"2021-08\"",
            "\"August 2021\"",
            "bad-time",
            "August 2021\""),
        inView(
            "a number with a comma",
            "afghan-population",
            "\"43000000\"",
            "\"43,000,000\"",
            "bad-quantity",
            "43,000,000\""),
        inView(
            "a word that is none of the list",
            "chinese-companies-plan-solar",
            "\"planned\"",
            "\"plannned\"",
            "unknown-word",
            "\"plannned\""));
  }

  private static Stream<Edit> references() {
    return Stream.of(
        inNews(
            "a predicate almost right",
            "taliban-deposed-republic",
            "\"overthrows\"",
            "\"overthrow\"",
            "vocabulary-violation",
            "\"overthrow\""),
        inNews(
            "an argument of another type",
            "xi-is-president",
            "\"object\": \"president-of-china\"",
            "\"object\": \"belt-and-road-forum\"",
            "vocabulary-violation",
            "\"belt-and-road-forum\""),
        inNews(
            "a claim copied under the same id",
            "mujahid-is-chief-spokesman",
            "mujahid-is-chief-spokesman",
            "xi-is-president",
            "duplicate-or-dangling-id",
            ""),
        inNews(
            "a claim copied under another id",
            "iran-keeps-mission",
            "\"subject\": \"iran\"",
            "\"subject\": \"india\"",
            "duplicate-claim",
            ""),
        inNews(
            "a reference to a claim that is gone",
            "qaem-leaves-china",
            "\"value\": \"2022-01\",",
            "\"value\": \"2022-01\", \"relation\": { \"after\": \"qaem-arrives\" },",
            "duplicate-or-dangling-id",
            "\"qaem-arrives\""),
        new Edit(
            "an entity renamed",
            ENTITIES,
            "",
            "\"id\": \"wang-yi\"",
            "\"id\": \"yi-wang\"",
            "duplicate-or-dangling-id",
            "\"wang-yi\" ]"),
        new Edit(
            "two that are one, of different kinds",
            ENTITIES,
            "\"id\": \"wang-yi\"",
            "\"names\"",
            "\"sameAs\": \"beijing\", \"names\"",
            "identity-conflict",
            "\"beijing\""));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_wrong_edit_is_told_at_its_place(Edit edit) throws IOException {
    String edited = edit.applied(desk.read(edit.file()));
    desk.put(edit.file(), edited);

    Run run = desk.run("validate", "--fail-on", "warning");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .containsPattern(
            edit.at().isEmpty()
                ? "(?m)^[a-z.-]+json:\\d+:\\d+: (error|warning) " + edit.rule() + ": "
                : "(?m)^\\Q"
                    + edit.file()
                    + ":"
                    + edit.place(edited)
                    + "\\E: (error|warning) "
                    + edit.rule()
                    + ": ");
  }

  static Stream<Edit> right() {
    return Stream.of(
        inNews(
            "a basis in other words",
            "balkhi-announces-acceptance",
            "30 January is a Tuesday in 2024",
            "the Tuesday that is 30 January",
            "",
            ""),
        new Edit(
            "another name",
            ENTITIES,
            "\"id\": \"wang-yi\"",
            "[ \"Wang Yi\" ]",
            "[ \"Wang Yi\", \"Minister Wang\" ]",
            "",
            ""),
        inView(
            "a date as fine as the quotation has it",
            "xi-accepts-karimis-credentials",
            "\"2024-01-30\"",
            "\"2024-01\"",
            "",
            ""),
        inNews(
            "a longer quotation without offsets",
            "xi-is-president",
            "{ \"exact\": \"the President of China, Xi Jinping\", \"start\": 187, \"end\": 221 }",
            "\"announced that the President of China, Xi Jinping\"",
            "",
            ""),
        inNews(
            "an id of its own",
            "xi-is-president",
            "xi-is-president",
            "xi-jinping-is-president",
            "",
            ""),
        inNews(
            "properties in another order",
            "xi-is-president",
            "\"subject\": \"xi-jinping\", \"predicate\": \"holds-post\"",
            "\"predicate\": \"holds-post\", \"subject\": \"xi-jinping\"",
            "",
            ""),
        inNews(
            "somebody else who has looked at it",
            "xi-is-president",
            "factlint maintainers",
            "Ada",
            "",
            ""));
  }

  @ParameterizedTest
  @MethodSource("right")
  void a_right_edit_passes_silently(Edit edit) throws IOException {
    desk.put(edit.file(), edit.applied(desk.read(edit.file())));

    assertThat(desk.run("validate", "--fail-on", "warning"))
        .isEqualTo(new Run(0, "No problem in 2 fact files, 223 claims.\n", ""));
  }

  @Test
  void a_byte_order_mark_is_no_mistake_and_another_encoding_is_one() throws IOException {
    String content = Files.readString(Path.of("seeds", NEWS), UTF_8);

    desk.put(NEWS, "\uFEFF" + content);
    assertThat(desk.run("validate").out()).startsWith("No problem");
    desk.put(NEWS, content.getBytes(UTF_16));
    assertThat(desk.run("validate").out()).startsWith(NEWS + ":1:1: error file-not-text: ");
    desk.put(NEWS, content.replace('’', '´').getBytes(ISO_8859_1));
    assertThat(desk.run("validate").out()).startsWith(NEWS + ":5:20: error file-not-utf-8: ");
  }
}
