package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokenValueTest {

  /** Reads a claim with a property that begins on line 4, column 1. */
  private static void assertProblem(String property, String message) {
    String claim =
        "{ \"subject\": \"ada-quist\", \"predicate\": \"opens\", \"quote\": \"Mayor Ada Quist\",\n"
            + property
            + " }";
    assertThat(Harbour.problemOf(claim)).isEqualTo("harbour.facts.json:4:" + message);
  }

  @Test
  void a_day_that_no_month_has_is_reported_where_it_stands() {
    assertProblem(
        "\"time\": { \"value\": \"2021-05-32\" }",
        "29: found “32”, expected a day from 01 to 31; check the day, the month and the year");
  }

  @Test
  void words_are_no_value_of_a_time() {
    assertProblem(
        "\"time\": { \"value\": \"May 2021\" }",
        "21: found “May 2021”, expected a date in EDTF (2024-01-29, 2024-01, 2024, 198X, with ?, ~"
            + " or % at the end); write “2021-05”");
  }

  @Test
  void an_anchor_and_an_as_of_day_are_edtf_too() {
    assertProblem(
        "\"time\": { \"value\": \"2021\", \"anchor\": \"2021-99\" }",
        "44: found “99”, expected a month from 01 to 12, a season from 21 (spring) to 24 (winter)"
            + " or a quarter from 33 to 36; check the month");
    assertProblem(
        "\"qualifiers\": { \"asOf\": \"2021-99\" }",
        "31: found “99”, expected a month from 01 to 12, a season from 21 (spring) to 24 (winter)"
            + " or a quarter from 33 to 36; check the month");
  }

  @Test
  void a_time_says_something() {
    assertProblem(
        "\"time\": {}",
        "9: found an empty object, expected at least a value, a text or a relation; add \"value\""
            + " with the date, or leave \"time\" out");
  }

  @Test
  void a_time_is_an_object() {
    assertProblem(
        "\"time\": \"2021\"",
        "9: found “2021”, expected an object with value, text, anchor, basis, relation; write it in"
            + " braces");
  }

  @Test
  void a_time_is_relative_to_a_claim_of_the_file() {
    assertProblem(
        "\"time\": { \"relation\": { \"after\": \"nowhere\" } }",
        "34: found the unknown claim “nowhere”, expected the id of a claim of this file; add the"
            + " claim, or leave this out");
  }

  @Test
  void a_relation_is_to_one_claim() {
    assertProblem(
        "\"time\": { \"relation\": {} }",
        "23: found a relation to nothing, expected exactly one of before, after, during, overlaps;"
            + " name the one claim that the time is relative to");
  }

  @Test
  void an_amount_is_text() {
    assertProblem(
        "\"quantity\": { \"amount\": 9, \"unitCode\": \"count:crown\" }",
        "25: found the number 9, expected text as “amount”; put it in double quotes");
  }

  @Test
  void an_amount_is_written_in_digits() {
    assertProblem(
        "\"quantity\": { \"amount\": \"nine\", \"unitCode\": \"count:crown\" }",
        "26: found “nine”, expected a decimal number of at most 40 digits, with an exponent of at"
            + " most 30; write digits only, such as “1200000” or “11.5”; the words go into"
            + " \"text\", the unit into \"unitCode\"");
  }

  @Test
  void a_quantity_has_a_unit() {
    assertProblem(
        "\"quantity\": { \"amount\": \"9\" }",
        "13: found an object without “unitCode”, expected the property unitCode; add \"unitCode\"");
  }

  @Test
  void a_quantity_has_a_number() {
    assertProblem(
        "\"quantity\": { \"unitCode\": \"count:crown\" }",
        "13: found a quantity without a number, expected an amount, a min or a max; state at least"
            + " one number");
  }

  @Test
  void a_unit_has_a_scheme() {
    assertProblem(
        "\"quantity\": { \"amount\": \"9\", \"unitCode\": \"USD\" }",
        "43: found “USD”, expected “currency:”, “ucum:” or “count:” and a code; write"
            + " “currency:USD”");
  }

  @Test
  void a_unit_of_measure_is_a_ucum_code() {
    assertProblem(
        "\"quantity\": { \"amount\": \"9\", \"unitCode\": \"ucum:furlong\" }",
        "48: found “furlong”, expected a UCUM code, case-sensitive; look the code up at"
            + " https://ucum.org");
  }

  @Test
  void bounds_are_in_order() {
    assertProblem(
        "\"quantity\": { \"min\": \"9\", \"max\": \"3\", \"unitCode\": \"count:crown\" }",
        "13: found “9 to 3”, expected a min that is at most the amount, and an amount that is at"
            + " most the max; exchange the two numbers, or check them");
  }
}
