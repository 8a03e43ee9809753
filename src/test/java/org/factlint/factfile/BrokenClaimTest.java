package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenClaimTest {
  private static final String OPENS =
      "\"subject\": \"ada-quist\", \"predicate\": \"opens\", \"object\": \"the-harbour\"";
  private static final String QUOTE = "\"quote\": \"Mayor Ada Quist\"";

  /** A claim whose further properties begin on line 4, column 1. */
  private static String claimWith(String properties) {
    return "{ " + OPENS + ", " + QUOTE + ",\n" + properties + " }";
  }

  private static void assertProblem(String claim, String message) {
    assertThat(Harbour.problemOf(claim)).isEqualTo("harbour.facts.json:" + message);
  }

  @Test
  void an_unknown_property_is_reported_with_the_one_that_was_meant() {
    assertProblem(
        claimWith("\"tiem\": {}"),
        "4:1: found the unknown property “tiem”, expected one of id, subject, predicate, object,"
            + " time, quantity, place, polarity, modality, attribution, qualifiers, quote, context,"
            + " origin, reviewedBy; did you mean “time”?");
  }

  @Test
  void an_unknown_property_like_no_other_is_to_be_removed() {
    assertProblem(
        claimWith("\"qualifiers\": { \"colour\": \"red\" }"),
        "4:17: found the unknown property “colour”, expected one of event, scope, measure, asOf,"
            + " via, partOf, ordinal, listed, headline; remove it");
  }

  @Test
  void a_claim_needs_a_subject() {
    assertProblem(
        "{ \"predicate\": \"opens\", " + QUOTE + " }",
        "3:3: found an object without “subject”, expected the properties subject, predicate, quote;"
            + " add \"subject\"");
  }

  @Test
  void a_key_stands_once() {
    assertProblem(
        claimWith("\"predicate\": \"pays\""),
        "4:1: found the key “predicate” a second time, expected each key once in an object; remove"
            + " one of the two; the first is on line 3");
  }

  @Test
  void a_claim_is_an_object() {
    assertProblem(
        "\"opened\"",
        "3:3: found “opened”, expected an object with id, subject, predicate, object, time,"
            + " quantity, place, polarity, modality, attribution, qualifiers, quote, context,"
            + " origin, reviewedBy; write it in braces");
  }

  @Test
  void a_claim_id_is_given_once() {
    assertProblem(
        """
        { "id": "one", "subject": "ada-quist", "predicate": "opens", "quote": "Mayor Ada Quist" },
          { "id": "one", "subject": "ada-quist", "predicate": "opens", "quote": "Mayor Ada Quist" }""",
        "4:11: found the claim id “one” a second time, expected another id for each claim; rename"
            + " one of the two; the first is on line 3");
  }

  @Test
  void a_claim_id_has_no_spaces() {
    assertProblem(
        claimWith("\"id\": \"a b\""),
        "4:7: found “a b”, expected an identifier of letters, digits, “-”, “_” and “.”; write for"
            + " example “visits-in-spring”");
  }

  @Test
  void an_unknown_subject_is_reported_with_the_one_that_was_meant() {
    assertProblem(
        "{ \"subject\": \"ada-quits\", \"predicate\": \"opens\", " + QUOTE + " }",
        "3:16: found the unknown entity “ada-quits”, expected an id of entities.json, or {"
            + " \"text\": … }; did you mean “ada-quist”?");
  }

  @Test
  void a_place_an_attribution_and_an_event_are_entities_too() {
    String message =
        ": found the unknown entity “atlantis”, expected an id of entities.json, or { \"text\": …"
            + " }; add the entity to entities.json";
    assertProblem(claimWith("\"place\": \"atlantis\""), "4:10" + message);
    assertProblem(claimWith("\"attribution\": \"atlantis\""), "4:16" + message);
    assertProblem(claimWith("\"qualifiers\": { \"event\": \"atlantis\" }"), "4:26" + message);
    assertProblem(claimWith("\"qualifiers\": { \"listed\": [\"atlantis\"] }"), "4:28" + message);
  }

  @Test
  void an_unknown_office_is_reported() {
    assertProblem(
        "{ \"subject\": { \"text\": \"she\", \"office\": \"mayor-of-brinmuoth\" }, \"predicate\":"
            + " \"opens\", "
            + QUOTE
            + " }",
        "3:43: found the unknown entity “mayor-of-brinmuoth”, expected an id of entities.json, or {"
            + " \"text\": … }; did you mean “mayor-of-brinmouth”?");
  }

  @Test
  void a_subject_in_words_needs_the_words() {
    assertProblem(
        "{ \"subject\": { \"office\": \"mayor-of-brinmouth\" }, \"predicate\": \"opens\", "
            + QUOTE
            + " }",
        "3:16: found an object without “text”, expected the property text; add \"text\"");
  }

  @Test
  void a_subject_is_no_number() {
    assertProblem(
        "{ \"subject\": 7, \"predicate\": \"opens\", " + QUOTE + " }",
        "3:16: found the number 7, expected an id of entities.json, or an object with text and"
            + " office; write the id in double quotes, or { \"text\": \"the article’s words\" }");
  }

  @Test
  void an_unknown_predicate_is_reported_with_the_one_that_was_meant() {
    assertProblem(
        "{ \"subject\": \"ada-quist\", \"predicate\": \"inaugruates\", " + QUOTE + " }",
        "3:42: found the unknown predicate “inaugruates”, expected a predicate of the vocabulary;"
            + " did you mean “inaugurates”?");
  }

  @Test
  void an_unknown_predicate_like_no_other_belongs_into_a_vocabulary() {
    assertProblem(
        "{ \"subject\": \"ada-quist\", \"predicate\": \"demolishes\", " + QUOTE + " }",
        "3:42: found the unknown predicate “demolishes”, expected a predicate of the vocabulary;"
            + " choose another, or add it to a vocabulary.json of your own");
  }

  @Test
  void a_predicate_takes_subjects_of_its_types() {
    assertProblem(
        "{ \"subject\": \"the-harbour\", \"predicate\": \"opens\", " + QUOTE + " }",
        "3:16: found the place “the-harbour”, expected a person as subject of “opens”; name another"
            + " entity, or choose another predicate");
  }

  @Test
  void a_predicate_without_object_takes_none() {
    assertProblem(
        "{ \"subject\": \"ada-quist\", \"predicate\": \"pays\", \"object\": \"the-ferry\", "
            + QUOTE
            + " }",
        "3:60: found an object of “pays”, expected none: the predicate takes no object; remove it,"
            + " or choose a predicate that takes one");
  }

  @Test
  void a_person_without_an_office_does_not_stand_for_a_country() {
    assertProblem(
        "{ \"subject\": \"tor-ode\", \"predicate\": \"recognises\", " + QUOTE + " }",
        "3:16: found the person “tor-ode”, expected a country as subject of “recognises”; name"
            + " another entity, or choose another predicate");
  }

  @Test
  void a_holder_of_an_office_and_a_capital_stand_for_their_country() {
    String claim =
        "{ \"subject\": \"ada-quist\", \"predicate\": \"recognises\", \"object\": \"brinmouth\", "
            + QUOTE
            + " }";
    assertThat(Harbour.read(Harbour.fileWith(claim)).problems()).isEmpty();
  }

  @Test
  void a_word_of_a_closed_list_is_one_of_them() {
    assertProblem(
        claimWith("\"modality\": \"repotred\""),
        "4:13: found “repotred”, expected one of asserted, reported, possible, planned, expected,"
            + " conditional, opinion; did you mean “reported”?");
    assertProblem(
        claimWith("\"polarity\": \"no\""),
        "4:13: found “no”, expected one of affirmed, negated; write one of these words");
    assertProblem(
        claimWith("\"origin\": \"typed\""),
        "4:11: found “typed”, expected one of extracted, edited, manual; write one of these words");
  }

  @Test
  void a_claim_that_another_is_part_of_is_in_the_file() {
    assertProblem(
        claimWith("\"qualifiers\": { \"partOf\": \"nowhere\" }"),
        "4:27: found the unknown claim “nowhere”, expected the id of a claim of this file; add the"
            + " claim, or leave this out");
  }

  @Test
  void a_rank_counts_from_one() {
    assertProblem(
        claimWith("\"qualifiers\": { \"ordinal\": { \"rank\": 0, \"class\": \"to open it\" } }"),
        "4:38: found the number 0, expected a whole number from 1 as “rank”; write such a number");
  }

  @Test
  void a_mark_is_true_or_false() {
    assertProblem(
        claimWith("\"qualifiers\": { \"headline\": \"yes\" }"),
        "4:29: found “yes”, expected true or false as “headline”; write true, or leave it out");
  }

  @Test
  void null_is_no_place() {
    assertProblem(
        claimWith("\"id\": null"),
        "4:7: found null, expected text as “id”; leave the property out");
  }

  @Test
  void nobody_reviewed_may_be_written_as_null() {
    assertThat(Harbour.read(Harbour.fileWith(claimWith("\"reviewedBy\": null"))).problems())
        .isEmpty();
  }

  @Test
  void all_problems_of_a_file_are_reported_in_its_order() {
    String content =
        Harbour.fileWith(
            """
            { "subject": "nobody", "predicate": "opens", "quote": "Mayor Tor" },
            { "subject": "ada-quist", "predicate": "opns", "quote": "The ferry" }""");
    assertThat(Harbour.read(content).problems())
        .extracting(problem -> problem.rule() + " " + problem.pointer())
        .containsExactly(
            "duplicate-or-dangling-id /claims/0/subject",
            "quote-not-verbatim /claims/0/quote",
            "vocabulary-violation /claims/1/predicate",
            "quote-ambiguous /claims/1/quote");
  }
}
