package org.factlint.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.rule.RuleDescriptor.Contradiction;
import org.factlint.rule.RuleDescriptor.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

  @Test
  void a_rule_file_says_all_about_its_rule() {
    RuleDescriptor rule = RuleReader.read(RuleText.valid());

    assertThat(rule.id()).isEqualTo("date-conflict");
    assertThat(rule.family()).isEqualTo("time");
    assertThat(rule.path()).isEqualTo(RuleText.PATH);
    assertThat(rule.version()).isEqualTo(3);
    assertThat(rule.status()).isEqualTo(Status.EXPERIMENTAL);
    assertThat(rule.kind()).isEqualTo(FindingKind.POSSIBLE_CONFLICT);
    assertThat(rule.level()).isEqualTo(Level.NOTE);
    assertThat(rule.judgement().contradiction()).isEqualTo(Contradiction.WORLD_KNOWLEDGE);
    assertThat(rule.message()).isEqualTo("{a.quote} and {b.quote} are {relation}");
    assertThat(rule.relations().settings())
        .containsExactly("time.approximate-radius", "quantity.approximate-share");
    assertThat(rule.relations().supersedes()).isEmpty();
    assertThat(rule.title()).isEqualTo("Two dates");
    assertThat(rule.page().explanation())
        .isEqualTo("Two dates for one event.\n\nAt most one is right.");
    assertThat(rule.page().falsePositives()).isEqualTo("Two \"events\" taken for one");
    assertThat(rule.page().references())
        .containsExactly("https://example.org/a", "https://example.org/b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "certain",
        "!certain",
        "certain == true",
        "aspect != Aspect.TIME",
        "aspect in ( Aspect.TIME, Aspect.PLACE )",
        "( certain && !weakForm ) || ( aspect == Aspect.TIME && weakForm ), holderUnstated",
      })
  void a_constraint_may_ask_for_properties_and_constants(String constraint) {
    RuleSource source =
        RuleText.with("aspect == Aspect.TIME, certain || !holderUnstated", constraint);

    assertThat(RuleReader.read(source).id()).isEqualTo("date-conflict");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certain()",
        "question.key == \"x\"",
        "!isCertain( $c )",
        "eval( true )",
        "aspect == Runtime.AVAILABLE",
        "aspect == Aspect.valueOf( \"TIME\" )",
        "certain == weakForm",
        "aspect not in ( Aspect.TIME )",
        "$a : aspect",
        "aspect > Aspect.TIME",
        "certain + 1 == 2",
        "aspect matches \"T.*\"",
        "certain; weakForm",
        "this != null",
      })
  void a_constraint_may_do_nothing_else(String constraint) {
    RuleSource source =
        RuleText.with("aspect == Aspect.TIME, certain || !holderUnstated", constraint);

    assertThatThrownBy(() -> RuleReader.read(source))
        .isInstanceOf(InvalidRulesException.class)
        .hasMessageStartingWith("rules/time/date-conflict/rule.drl:26: ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          package org.factlint.rules     | package org.other            | 1  | the package must be org.factlint.rules
          import org.factlint.compare.Aspect | import java.lang.Runtime | 3  | import of java.lang.Runtime
          import org.factlint.compare.Aspect | import static org.factlint.compare.Aspect.TIME | 3 | import of static
          import org.factlint.compare.Aspect | import org.factlint.compare.* | 3 | found *, expected a name
          import org.factlint.compare.Aspect | import org.factlint.finding.Level | 3 | import of org.factlint.finding.Level
          import org.factlint.compare.Comparison | import org.factlint.compare.Reading | 26 | Comparison is not imported
          compare.FindingSink findings   | compare.FindingSink other    | 5  | the one global must be
          global org                     | global java.util.List all global org | 5 | the one global must be
          FindingSink findings           | FindingSink findings global java.util.List all | 5 | no second global
          FindingSink findings           | FindingSink findings function int f() { return 1; } | 5 | a doc comment
          FindingSink findings           | FindingSink findings declare A end | 5 | a doc comment
          when                           | salience 10 when             | 25 | rules have no attributes
          when                           | no-loop when                 | 25 | rules have no attributes
          then                           | $d : Comparison() then       | 27 | a rule judges one fact
          then                           | not Comparison() then        | 27 | a rule judges one fact
          $c );                          | $d );                        | 28 | the consequence must be exactly
          $c );                          | $c ); System.exit( 1 );      | 28 | the consequence must be exactly
          getName(), $c                  | getName() + 1, $c            | 28 | the consequence must be exactly
          """)
  void what_a_reviewer_would_stumble_over_is_refused(
      String found, String replacement, int line, String message) {
    assertThatThrownBy(() -> RuleReader.read(RuleText.with(found, replacement)))
        .isInstanceOf(InvalidRulesException.class)
        .hasMessageStartingWith("rules/time/date-conflict/rule.drl:" + line + ": ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          @version( 3 )            | @version( 0 )          | 15 | @version: found 0
          @version( 3 )            | @version( "3" )        | 15 | @version: found "3"
          "experimental"           | "draft"                | 16 | expected one of experimental, stable
          "possible-conflict"      | "clash"                | 17 | expected one of conflict, possible-conflict
          @level( "note" )         | @level( "fatal" )      | 18 | expected one of error, warning, note, none
          "world-knowledge"        | "other"                | 19 | expected one of antonym
          {relation}               | {distance}             | 20 | @message: found {distance}
          {relation}               | {relation              | 20 | @message: found {
          time.approximate-radius, | time.radius,           | 21 | a key of policy.json
          @supersedes( "" )        | @supersedes( "A B" )   | 22 | @supersedes
          https://example.org/a    | the book               | 24 | @references
          "Two dates"              | " "                    | 14 | @title: expected a text
          @version( 3 )            | @version( 3 ) @version( 3 ) | 15 | once each and in this order
          @title( "Two dates" )    |                        | 15 | once each and in this order
          @status(                 | @state(                | 16 | once each and in this order
          rule "date-conflict"     | rule "Date conflict"   | 13 | lower-case words joined by hyphens
          rule "date-conflict"     | rule "date-clash"      | 13 | belongs into a folder date-clash
          """)
  void metadata_is_complete_and_in_closed_words(
      String found, String replacement, int line, String message) {
    String with = replacement == null ? "" : replacement;
    assertThatThrownBy(() -> RuleReader.read(RuleText.with(found, with)))
        .isInstanceOf(InvalidRulesException.class)
        .hasMessageStartingWith("rules/time/date-conflict/rule.drl:" + line + ": ")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "None.", "None known", "no", "n/a", "-"})
  void a_rule_that_is_never_wrong_is_not_believed(String falsePositives) {
    RuleSource source = RuleText.with("Two \\\"events\\\" taken for one", falsePositives);

    assertThatThrownBy(() -> RuleReader.read(source)).hasMessageContaining("say where");
  }

  @Test
  void all_problems_of_the_metadata_are_named_at_once() {
    String text = RuleText.VALID.replace("@version( 3 )", "@version( 0 )").replace("note", "loud");

    assertThatThrownBy(() -> RuleCatalogue.of(List.of(new RuleSource(RuleText.PATH, text))))
        .hasMessageContaining("rule.drl:15: @version")
        .hasMessageContaining("rule.drl:18: @level");
  }

  @Test
  void two_rules_in_one_file_are_refused() {
    RuleSource source = RuleText.with("end\n", "end\nrule \"second\" when then end\n");

    assertThatThrownBy(() -> RuleReader.read(source)).hasMessageContaining("one rule a file");
  }

  @Test
  void an_unfinished_rule_is_refused() {
    String half = RuleText.VALID.substring(0, RuleText.VALID.indexOf("then"));

    assertThatThrownBy(() -> RuleReader.read(new RuleSource(RuleText.PATH, half)))
        .hasMessageContaining("found the end of the file, expected \"then\"");
  }

  @Test
  void a_superseded_rule_exists() {
    RuleSource source = RuleText.with("@supersedes( \"\" )", "@supersedes( \"lost\" )");

    assertThatThrownBy(() -> RuleCatalogue.of(List.of(source)))
        .hasMessageContaining("there is no rule \"lost\"");
  }

  @Test
  void a_name_is_given_once() {
    RuleSource other = new RuleSource("rules/order/date-conflict/rule.drl", RuleText.VALID);

    assertThatThrownBy(() -> RuleCatalogue.of(List.of(RuleText.valid(), other)))
        .hasMessageStartingWith("rules/time/date-conflict/rule.drl:1: ")
        .hasMessageContaining("exists already: rules/order/date-conflict/rule.drl");
  }

  @Test
  void the_fingerprint_follows_the_text_and_not_the_order_of_files_or_line_ends() {
    RuleSource other =
        new RuleSource(
            "rules/time/second/rule.drl",
            RuleText.VALID.replace("\"date-conflict\"", "\"second\""));
    RuleSource fromWindows =
        RuleSource.of(
            RuleText.PATH,
            RuleText.VALID.replace("\n", "\r\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    String sha256 = RuleCatalogue.of(List.of(RuleText.valid(), other)).sha256();

    assertThat(RuleCatalogue.of(List.of(other, fromWindows)).sha256()).isEqualTo(sha256);
    assertThat(RuleCatalogue.of(List.of(RuleText.with("Two dates", "2 dates"), other)).sha256())
        .isNotEqualTo(sha256);
  }

  @Test
  void a_rule_file_is_utf_8() {
    byte[] latin = {(byte) 0xE9};

    assertThatThrownBy(() -> RuleSource.of(RuleText.PATH, latin))
        .hasMessageStartingWith("rules/time/date-conflict/rule.drl:1: is not UTF-8");
  }
}
