package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MalformedFactFileTest {

  private static void assertProblem(String content, String message) {
    assertThat(Harbour.problemOfFile(content)).isEqualTo("harbour.facts.json:" + message);
  }

  @Test
  void an_empty_file_is_no_fact_file() {
    assertProblem(
        "",
        "1:1: found an empty file, expected an object in braces; write the content, or delete the"
            + " file");
  }

  @Test
  void an_open_bracket_is_reported_at_the_end() {
    assertProblem(
        "{\n  \"source\": {\n",
        "3:1: found the end of the file, expected a bracket that closes what is still open; add “}”"
            + " or “]”, or put back the part of the file that is missing");
  }

  @Test
  void an_open_string_is_reported_at_the_line_break() {
    assertProblem(
        "{ \"source\": \"x\n}",
        "1:15: found a line break, expected no line break, tab or control character within a"
            + " string; write \\n for a line break and \\t for a tab, or close the string");
  }

  @Test
  void a_comma_before_a_closing_bracket_is_refused() {
    assertProblem(
        "{\n  \"source\": {\n    \"id\": \"h\",\n  }\n}",
        "4:3: found “}”, expected a key in double quotes; write the key as \"key\", or remove the"
            + " comma before a closing bracket");
  }

  @Test
  void a_missing_comma_is_reported_where_it_is_missed() {
    assertProblem(
        "{ \"a\": 1 \"b\": 2 }",
        "1:10: found “\"”, expected a comma or a closing bracket; put a comma between this and what"
            + " stands before it");
  }

  @Test
  void a_missing_colon_is_reported() {
    assertProblem(
        "{ \"a\" 1 }",
        "1:7: found “1”, expected a colon after the key; put a colon between the key and its"
            + " value");
  }

  @Test
  void brackets_pair() {
    assertProblem(
        "{ \"a\": 1 ]",
        "1:10: found “]”, expected the bracket that closes what was opened last; pair the brackets:"
            + " {…} and […]");
  }

  @Test
  void curly_quotation_marks_do_not_hold_a_string() {
    assertProblem(
        "{ \"a\": “x” }",
        "1:8: found ““”, expected a value: text in straight double quotes, a number, {…}, […],"
            + " true, false or null; write a value, or remove the comma before a closing bracket");
  }

  @Test
  void a_bare_word_is_no_value() {
    assertProblem(
        "{ \"𝄞\": yes }",
        "1:8: found the word “yes”, expected text in double quotes, a number, true, false or null;"
            + " put the value in double quotes");
  }

  @Test
  void comments_are_no_json() {
    assertProblem(
        "{ /* later */ }",
        "1:3: found “/”, expected JSON, which has no comments; remove the comment");
  }

  @Test
  void an_unknown_escape_is_refused() {
    assertProblem(
        "{ \"a\": \"\\x\" }",
        "1:10: found “x”, expected one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after a backslash;"
            + " write a backslash itself as \\\\");
  }

  @Test
  void a_number_has_no_leading_zero() {
    assertProblem(
        "{ \"a\": 01 }",
        "1:9: found “1”, expected a number as JSON writes it; write for example 0.5 or 12, or put"
            + " the value in double quotes");
  }

  @Test
  void nothing_follows_the_file() {
    assertProblem(
        "{} {}",
        "1:4: found more after the end of the JSON value, expected the end of the file; remove what"
            + " follows, or the bracket that closes too early");
  }

  @Test
  void nesting_has_an_end() {
    assertProblem(
        "[".repeat(70),
        "1:66: found more than is read, expected at most 64 levels of brackets; put less into each"
            + " other");
  }

  @Test
  void a_list_is_no_fact_file() {
    assertProblem(
        "[]",
        "1:1: found an array, expected an object with $schema, source, claims; write it in braces");
  }

  @Test
  void a_later_format_is_not_misread_as_this_one() {
    assertProblem(
        """
        { "$schema": "x/fact-file-2.schema.json",
          "source": { "id": "h", "article": "a" }, "claims": [] }
        """,
        "1:14: found “x/fact-file-2.schema.json”, expected"
            + " “https://factlint.org/schema/fact-file-1.schema.json”; write this, or read the file"
            + " with the factlint that wrote it");
  }

  @Test
  void a_source_is_needed() {
    assertProblem(
        "{ \"claims\": [] }",
        "1:1: found an object without “source”, expected the properties source, claims; add"
            + " \"source\"");
  }

  @Test
  void claims_are_a_list() {
    assertProblem(
        """
        { "source": { "id": "h", "article": "a" },
          "claims": {} }
        """,
        "2:13: found an object, expected a list as “claims”; put it in square brackets");
  }

  @Test
  void dates_of_the_source_are_edtf() {
    assertProblem(
        """
        { "source": { "id": "h", "article": "a", "published": "2021-13" },
          "claims": [] }
        """,
        "1:61: found “13”, expected a month from 01 to 12, a season from 21 (spring) to 24 (winter)"
            + " or a quarter from 33 to 36; check the month");
  }

  @Test
  void an_article_that_changed_is_reported_with_the_new_fingerprint() {
    assertProblem(
        """
        { "source": { "id": "h", "article": "a", "sha256": "00" },
          "claims": [] }
        """,
        "1:52: found another text in harbour.txt than the one the claims were read from, expected"
            + " the text with the SHA-256 “00”; check the claims against the article, then write "
            + Harbour.ARTICLE.sha256());
  }
}
