package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenQuoteTest {

  /** Reads a claim with a quotation that begins on line 4, column 1. */
  private static void assertProblem(String quote, String message) {
    String claim =
        "{ \"subject\": \"ada-quist\", \"predicate\": \"opens\", \"quote\":\n" + quote + " }";
    assertThat(Harbour.problemOf(claim)).isEqualTo("harbour.facts.json:4:" + message);
  }

  @Test
  void words_that_are_not_in_the_article_are_refused() {
    assertProblem(
        "\"Somebody else did\"",
        "1: found “Somebody else did”, which is not in the article, expected words of harbour.txt;"
            + " copy them from the article");
  }

  @Test
  void other_quotation_marks_and_dashes_are_other_words_and_the_message_shows_the_right_ones() {
    assertProblem(
        "\"paid \\\"nine crowns\\\" - no\"",
        "1: found “paid \"nine crowns\" - no”, which is not in the article, expected words of"
            + " harbour.txt; copy them from the article, which has other quotation marks, dashes or"
            + " spaces at harbour.txt:4:5: “paid “nine crowns” — no”");
  }

  @Test
  void other_capital_letters_are_other_words() {
    assertProblem(
        "\"mayor ada quist\"",
        "1: found “mayor ada quist”, which is not in the article, expected words of harbour.txt;"
            + " copy them from the article, which has other capital letters at harbour.txt:3:1:"
            + " “Mayor Ada Quist”");
  }

  @Test
  void the_message_shows_how_the_article_goes_on() {
    assertProblem(
        "\"Mayor Ada Quist closed the harbour\"",
        "1: found “Mayor Ada Quist closed the harbour”, which is not in the article, expected words"
            + " of harbour.txt; copy them from the article, which goes on otherwise at"
            + " harbour.txt:3:1: “Mayor Ada Quist opened the harbour on 3 May 2021.”");
  }

  @Test
  void words_at_two_places_are_ambiguous() {
    assertProblem(
        "\"The ferry\"",
        "1: found “The ferry” 2 times in the article, expected words that stand there once; quote"
            + " more words, or add “prefix” or “suffix”; they stand at harbour.txt:3:51,"
            + " harbour.txt:4:35");
  }

  @Test
  void a_prefix_is_exact() {
    assertProblem(
        "{ \"exact\": \"A band\", \"prefix\": \"and\" }",
        "12: found “A band” between other words than “prefix” and “suffix”, expected surroundings"
            + " as in harbour.txt; correct “prefix” and “suffix”; the words stand at"
            + " harbour.txt:4:53");
  }

  @Test
  void offsets_count_code_points_and_are_corrected_in_the_message() {
    assertProblem(
        "{ \"exact\": \"A band played\", \"start\": 142, \"end\": 155 }",
        "12: found “start” 142 and “end” 155 for other words, expected “start” 141 and “end” 154,"
            + " where the words stand; write these numbers, or remove “start” and “end”");
  }

  @Test
  void offsets_come_in_pairs() {
    assertProblem(
        "{ \"exact\": \"A band played\", \"start\": 141 }",
        "1: found a quotation with only one of “start” and “end”, expected both or neither; add the"
            + " other, or remove this one");
  }

  @Test
  void an_offset_is_a_number() {
    assertProblem(
        "{ \"exact\": \"A band played\", \"start\": \"141\", \"end\": 154 }",
        "38: found “141”, expected a whole number from 0 as “start”; write such a number");
  }

  @Test
  void a_quotation_has_words() {
    assertProblem(
        "{ \"start\": 1, \"end\": 14 }",
        "1: found an object without “exact”, expected the property exact; add \"exact\"");
    assertProblem(
        "\" \"",
        "1: found “ ”, expected the article’s words, or an object with exact, start, end, prefix,"
            + " suffix; write the words in double quotes");
  }

  @Test
  void a_context_is_verbatim_too() {
    assertProblem(
        "\"A band played\", \"context\": [ \"It rained all day\" ]",
        "31: found “It rained all day”, which is not in the article, expected words of harbour.txt;"
            + " copy them from the article");
  }
}
