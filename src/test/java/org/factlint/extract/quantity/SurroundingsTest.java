package org.factlint.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.factlint.extract.quantity.QuantityMention.Kind;
import org.factlint.extract.quantity.QuantityMention.Mark;
import org.factlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands around amounts. */
class SurroundingsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at least 300 | 300[300..]",
        "no fewer than 300 | 300[300..]",
        "more than 300 | 300[300..]",
        "over 300 | 300[300..]",
        "up to 300 | 300[..300]",
        "as many as 300 | 300[..300]",
        "no more than 300 | 300[..300]",
        "fewer than 300 | 300[..300]",
        "nearly 300 | ~300",
        "some 300 | ~300",
        "around 300 | ~300",
        "an estimated 300 | ~300",
        "just over 300 | ~300",
        "at least about 300 | ~300[300..]",
        "exactly 300 | 300",
      })
  void hedges_before_a_number_bound_it_or_make_it_approximate(String hedged, String value) {
    assertThat(Said.amounts("Police held " + hedged + " sailors."))
        .containsExactly(hedged + " sailors = " + value + " count:sailor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "300 sailors or more | 300[300..]",
        "300-plus sailors | 300[300..]",
        "300-odd sailors | ~300",
        "300 sailors or so | ~300",
        "300 sailors at most | 300[..300]",
      })
  void hedges_behind_a_number_do_so_too(String words, String value) {
    assertThat(Said.amounts("Police held " + words + "."))
        .containsExactly(words + " = " + value + " count:sailor");
  }

  @Test
  void over_some_years_is_a_stretch_of_time_and_no_bound() {
    assertThat(Said.amounts("It will be built over eight years."))
        .containsExactly("eight years = 8 ucum:a");
    assertThat(Said.amounts("They waited for over two hours."))
        .containsExactly("over two hours = 2[2..] ucum:h");
  }

  @Test
  void the_noun_is_counted_with_its_modifiers() {
    QuantityMention mention = Said.one("They met 45 angry Baltic sailors in port.");
    assertThat(mention.noun())
        .isEqualTo(
            new Thing(
                new Span(12, 32),
                "angry Baltic sailors",
                "sailors",
                "sailor",
                List.of("angry", "baltic")));
    assertThat(mention.span()).isEqualTo(new Span(9, 32));
  }

  @Test
  void other_and_more_are_kept_apart_from_the_count() {
    assertThat(
            Said.in(
                    "41 other ambassadors, a further 3,900 houses, 12 more cows, the remaining 85 percent")
                .mentions())
        .extracting(m -> Said.value(m.quantity()), m -> List.copyOf(m.marks()))
        .containsExactly(
            tuple("41 count:ambassador", List.of(Mark.OTHER)),
            tuple("3900 count:house", List.of(Mark.FURTHER)),
            tuple("12 count:cow", List.of(Mark.FURTHER)),
            tuple("85 ucum:%", List.of(Mark.REMAINING)));
  }

  @Test
  void compounds_describe_the_noun_behind_them() {
    assertThat(
            Said.in("a 60-megawatt wind farm, a 12-member panel, a three-year, $5 million deal")
                .mentions())
        .filteredOn(m -> m.marks().contains(Mark.ATTRIBUTIVE))
        .extracting(m -> m.words() + " " + Said.lemma(m.noun()))
        .contains("60-megawatt farm", "12-member panel");
  }

  @Test
  void what_it_is_a_part_of_stands_behind_of() {
    assertThat(
            Said.in("15 percent of the venture, three of the five miners, 42 million tonnes of ore")
                .mentions())
        .extracting(m -> m.words() + " / " + (m.of() == null ? "" : m.of().words()))
        .containsExactly(
            "15 percent / the venture",
            "three / the five miners",
            "five miners / ",
            "42 million tonnes / ore");
  }

  @Test
  void one_of_many_counts_none() {
    assertThat(
            Said.in("One of the largest mines; no one came; one another; one day it rained.")
                .mentions())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "160,000 passengers a day | ucum:d",
        "30,000 tonnes of cement a year | ucum:a",
        "$80,000 a tonne | ucum:t",
        "€12 per person | count:person",
        "$40 a head | count:person",
        "300 euros each month | ucum:mo",
        "500 visitors daily | ucum:d",
        "$50/barrel | ucum:[bbl_us]",
        "2 million annual visitors | ucum:a",
      })
  void rates_say_for_each_of_what(String text, String per) {
    assertThat(Said.one(text.strip()).per()).extracting(Rate::unitCode).hasToString(per);
  }

  @Test
  void a_later_day_is_no_rate() {
    assertThat(Said.one("They found 12 bodies a day later.").per()).isNull();
  }

  @Test
  void numbers_without_a_noun_count_what_was_counted_before() {
    assertThat(
            Said.in("71 people died, 38 in the capital, 21 in the valley; two of them were boys.")
                .mentions())
        .filteredOn(m -> m.marks().contains(Mark.ELLIPTIC))
        .extracting(m -> Said.value(m.quantity()))
        .containsExactly("38 count:person", "21 count:person", "2 count:person");
  }

  @Test
  void changes_are_told_from_levels() {
    assertThat(
            Said.in(
                    "Sales rose 6 percent. Prices fell by a fifth. A 7 percent rise. It closed 2 percent higher.")
                .mentions())
        .allMatch(m -> m.marks().contains(Mark.DIFFERENCE));
    assertThat(Said.in("The toll rose to 71 people. They hold 15 percent of it.").mentions())
        .noneMatch(m -> m.marks().contains(Mark.DIFFERENCE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Flight 447 left on 17 October 2024 at 10:30 a.m.",
        "In 2019, Article 5 was changed.",
        "The A320 and the Boeing 737 flew in the 1990s.",
        "Covid-19 came back in Room 12.",
        "Apollo 11 landed on 20 July 1969.",
        "1. Motives and costs",
        "On 17/10/2024 and 2024-10-17, from 2015 to 2019.",
        "Dial 555-12-34.",
        "It came three years ago and two days later left.",
        "The season of 2023-24 and the second quarter.",
      })
  void what_names_or_dates_is_no_quantity(String text) {
    assertThat(Said.in(text).mentions()).isEmpty();
  }

  @Test
  void lines_are_read_apart_unless_one_goes_on() {
    assertThat(Said.amounts("Dozens of tents\n\nPORT ELM\n2. Costs\nThey came 40\nkilometres."))
        .containsExactly("Dozens of tents = [20..200] count:tent", "40\nkilometres = 40 ucum:km");
  }

  @Test
  void what_others_know_to_be_times_is_passed_over() {
    QuantityReader reader = QuantityReader.standard();
    String text = "In the next 30 days 40 ships left.";
    assertThat(reader.read(text, List.of(new Span(3, 19))).mentions())
        .extracting(QuantityMention::words)
        .containsExactly("40 ships");
  }

  @Test
  void offsets_count_code_points() {
    QuantityMention mention = Said.one("🚢🚢 40 ships left.");
    assertThat(mention.span()).isEqualTo(new Span(3, 11));
    assertThat(mention.kind()).isEqualTo(Kind.COUNT);
  }
}
