package org.factlint.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.claim.Entities;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.ground.Grounding;
import org.factlint.factfile.EntitiesReader;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.VocabularyReader;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.junit.jupiter.api.Test;

/** What is found in fact files that are well-formed. */
class FileValidatorTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.standard();
  private static final Grounding GROUNDING = new Grounding();

  private static final Article ARTICLE =
      Article.of(
          "weir.txt",
          """
          The weir at Olden

          Mara Quill visited the weir on 3 May 2021. She will meet Tor Ode in June.
          The storm killed 12 people. Turnout was 61%. Pia Lund did not visit Olden.
          Ida Moe resigned on 9 June 2021. Nine boats were there.
          """);

  private static final Entities ENTITIES =
      EntitiesReader.read(
              "entities.json",
              """
              { "entities": [
                { "id": "mara-quill", "type": "person", "names": ["Mara Quill"] },
                { "id": "tor-ode", "type": "person", "names": ["Tor Ode"] },
                { "id": "pia-lund", "type": "person", "names": ["Pia Lund"] },
                { "id": "ida-moe", "type": "person", "names": ["Ida Moe"] },
                { "id": "olden", "type": "place", "names": ["Olden"] },
                { "id": "the-weir", "type": "place", "names": ["the weir"] },
                { "id": "the-storm", "type": "event", "names": ["the storm"] },
                { "id": "the-vote", "type": "event", "names": ["the vote"] }
              ] }
              """)
          .entities();

  private static List<String> problems(String source, String... claims) {
    String file =
        """
        { "source": { "id": "weir", "article": "weir.txt"%s },
          "claims": [
          %s
          ] }
        """
            .formatted(source, String.join(",\n  ", claims));
    ExaminedFile read =
        FactFileReader.examine("weir.facts.json", file, ARTICLE, ENTITIES, VOCABULARY);
    assertThat(read.log().problems()).isEmpty();
    new FileValidator(GROUNDING, ENTITIES, VOCABULARY).validate(read);
    return read.log().problems().stream().map(FileValidatorTest::shown).toList();
  }

  private static String shown(Problem problem) {
    return "%d:%d %s %s: found %s, expected %s"
        .formatted(
            problem.line(),
            problem.column(),
            problem.level().word(),
            problem.rule(),
            problem.found(),
            problem.expected());
  }

  private static final String OPENS =
      """
      { "subject": "mara-quill", "predicate": "visits", "object": "the-weir", "time": { "value": "2021-05-03" }, "quote": "Mara Quill visited the weir on 3 May 2021" }\
      """;

  @Test
  void a_claim_that_its_words_tell_passes() {
    assertThat(problems("", OPENS)).isEmpty();
  }

  @Test
  void a_date_that_the_words_do_not_tell_is_shown_with_what_they_tell() {
    assertThat(problems("", OPENS.replace("2021-05-03", "2021-03-05")))
        .containsExactly(
            "3:94 warning value-not-in-quote: found the time 2021-03-05, expected what the"
                + " quotation tells: “3 May 2021”, which is 2021-05-03");
  }

  @Test
  void somebody_else_than_the_words_name_is_shown() {
    assertThat(problems("", OPENS.replace("mara-quill", "pia-lund")))
        .containsExactly(
            "3:16 warning value-not-in-quote: found “pia-lund”, whom nothing in the quotation"
                + " names, expected somebody whom it names: “Mara Quill” stands at weir.txt:3:1");
  }

  @Test
  void a_denial_and_a_plan_are_no_facts() {
    assertThat(
            problems(
                "",
                "{ \"subject\": \"pia-lund\", \"predicate\": \"visits\", \"object\": \"olden\","
                    + " \"quote\": \"Pia Lund did not visit Olden\" }",
                "{ \"subject\": \"mara-quill\", \"predicate\": \"meets\", \"object\": \"tor-ode\","
                    + " \"quote\": \"She will meet Tor Ode in June\", \"context\": [\"Mara Quill visited\"] }"))
        .containsExactly(
            "3:41 warning value-not-in-quote: found that it is so (“affirmed”), expected a denial,"
                + " as in the quotation at weir.txt:4:46",
            "4:43 warning value-not-in-quote: found that it is so (“asserted”), expected what may"
                + " be or is meant to be, as in the quotation at weir.txt:3:44");
  }

  @Test
  void a_pronoun_needs_a_name_in_the_context() {
    assertThat(
            problems(
                "",
                "{ \"subject\": \"mara-quill\", \"predicate\": \"meets\", \"object\": \"tor-ode\","
                    + " \"modality\": \"planned\", \"quote\": \"She will meet Tor Ode in June\" }"))
        .containsExactly(
            "3:16 warning claim-not-self-contained: found “She” for “mara-quill”, whom no words of"
                + " the claim name, expected somebody whom the quotation names, or its context");
  }

  @Test
  void a_claim_that_stands_twice_is_told_once() {
    assertThat(
            problems(
                "", OPENS, OPENS.replace("\"2021-05-03\"", "\"2021-05-03\", \"basis\": \"said\"")))
        .containsExactly(
            "4:3 warning duplicate-claim: found what “mara-quill-visits-1” on line 3 says from"
                + " the same words, expected each claim once");
  }

  @Test
  void a_toll_needs_a_day() {
    String toll =
        "{ \"subject\": \"the-storm\", \"predicate\": \"kills\", \"quantity\": { \"amount\": \"12\","
            + " \"unitCode\": \"count:person\" }, \"quote\": \"The storm killed 12 people\" }";

    assertThat(problems("", toll))
        .containsExactly(
            "3:63 warning missing-qualifier: found a number of “kills” of no day, expected a day"
                + " that it holds for, as it only ever grows");
    assertThat(problems(", \"published\": \"2021-06-30\"", toll)).isEmpty();
  }

  @Test
  void what_there_cannot_be_is_implausible() {
    String turnout =
        "{ \"subject\": \"the-vote\", \"predicate\": \"has-turnout\", \"quantity\": { \"amount\":"
            + " \"161\", \"unitCode\": \"ucum:%\" }, \"quote\": \"Turnout was 61%\" }";
    String resigned =
        "{ \"subject\": \"ida-moe\", \"predicate\": \"resigns\", \"time\": { \"value\":"
            + " \"2021-06-09\" }, \"quote\": \"Ida Moe resigned on 9 June 2021\" }";

    assertThat(problems("", turnout))
        .contains(
            "3:80 warning implausible-value: found the quantity 161 ucum:%, expected no more than"
                + " the whole, 100 %");
    assertThat(problems(", \"published\": \"2021-06-08\"", resigned))
        .containsExactly(
            "3:70 warning implausible-value: found the time 2021-06-09, expected a time up to"
                + " 2021-06-08, as the source of that day tells it as past");
    assertThat(problems(", \"published\": \"2021-06-10\"", resigned)).isEmpty();
  }

  @Test
  void a_unit_is_one_that_the_predicate_takes() {
    String length =
        "{ \"subject\": \"the-weir\", \"predicate\": \"has-length\", \"quantity\": { \"amount\":"
            + " \"9\", \"unitCode\": \"count:boat\" }, \"quote\": \"Nine boats were there\" }";

    assertThat(problems("", length))
        .containsExactly(
            "3:96 warning vocabulary-violation: found the unit “count:boat”, expected a unit of"
                + " length, as “has-length” takes");
  }

  @Test
  void a_file_that_has_all_claims_leaves_no_date_out() {
    assertThat(problems(", \"coverage\": \"full\"", OPENS))
        .contains(
            "5:21 note uncovered-fact: found the date “9 June 2021”, which no claim has, expected a"
                + " claim for every fact, as “coverage” is “full”")
        .noneMatch(line -> line.contains("3 May 2021"));
  }
}
