package org.factlint.extract.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.factlint.value.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers as texts write them. */
class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "forty-one barns | 41",
        "Ninety nine barns | 99",
        "a hundred and twenty barns | 120",
        "one thousand two hundred and five barns | 1205",
        "six hundred thousand barns | 600000",
        "a barn, a hundred barns | 100",
        "two dozen barns | 24",
        "half a dozen barns | 6",
        "three and a half million barns | 3500000",
        "a million and a half barns | 1500000",
        "two-and-a-half million barns | 2500000",
        "half a million barns | 500000",
        "a quarter of a million barns | 250000",
        "1,234,567 barns | 1234567",
        "1 200 000 barns | 1200000",
        "1.2 million barns | 1200000",
        "3.4m barns | 3400000",
        "3.4m empty barns | 3400000",
        "250k barns | 250000",
        "2½ barns | 2.5",
        "two lakh barns | 200000",
        "1.5 crore barns | 15000000",
        "2000 barns | 2000",
      })
  void numbers_are_read_in_figures_and_in_words(String text, String amount) {
    Quantity read = Said.one(text.strip()).quantity();

    assertThat(read).hasToString(amount + " count:barn");
    assertThat(read.text()).isEqualTo(text.strip().replace("a barn, ", ""));
  }

  @Test
  void no_break_spaces_may_group_figures() {
    assertThat(Said.value(Said.one("12\u00a0500 barns").quantity())).isEqualTo("12500 count:barn");
  }

  @Test
  void words_that_leave_the_number_open_become_bounds() {
    assertThat(
            Said.amounts(
                "Dozens of tents, hundreds of mules, tens of thousands of seals, several hundred goats, a"
                    + " few thousand eels"))
        .containsExactly(
            "Dozens of tents = [20..200] count:tent",
            "hundreds of mules = [100..3000] count:mule",
            "tens of thousands of seals = [10000..200000] count:seal",
            "several hundred goats = [200..1000] count:goat",
            "a few thousand eels = [2000..10000] count:eel");
  }

  @Test
  void parts_of_a_whole_are_fractions_of_it() {
    Quantities read =
        Said.in(
            "A third of the orchard, two-thirds of its wells, half the crew, one in five farms and nine out"
                + " of ten voters; every third adult");
    assertThat(read.mentions())
        .extracting(m -> Said.value(m.quantity()), m -> Said.lemma(m.of()))
        .containsExactly(
            tuple("~0.333 ucum:1", "orchard"),
            tuple("~0.667 ucum:1", "well"),
            tuple("0.5 ucum:1", "crew"),
            tuple("0.2 ucum:1", "farm"),
            tuple("0.9 ucum:1", "voter"),
            tuple("~0.333 ucum:1", "adult"));
  }

  @Test
  void a_third_thing_is_no_third_of_a_thing() {
    Quantities read = Said.in("A third bridge collapsed in the second half of the storm.");
    assertThat(read.mentions()).isEmpty();
    assertThat(read.ordinals()).extracting(OrdinalMention::rank).containsExactly(3, 2);
  }

  @Test
  void two_numbers_may_be_one_range() {
    assertThat(
            Said.amounts(
                "4 to 6 km, between 10 and 15 tonnes, 7-9 litres, $10-15 million, five or six wolves, 2 to 3"
                    + " million trees, from 10 to 12 percent"))
        .containsExactly(
            "4 to 6 km = [4..6] ucum:km",
            "between 10 and 15 tonnes = [10..15] ucum:t",
            "7-9 litres = [7..9] ucum:L",
            "$10-15 million = [10000000..15000000] currency:USD",
            "five or six wolves = [5..6] count:wolf",
            "2 to 3 million trees = [2000000..3000000] count:tree",
            "from 10 to 12 percent = [10..12] ucum:%");
  }

  @Test
  void from_one_value_to_another_is_a_change_and_no_range() {
    assertThat(Said.amounts("Joblessness rose from 5.1 to 5.4 percent."))
        .containsExactly("5.1 = 5.1 ucum:%", "5.4 percent = 5.4 ucum:%");
  }

  @Test
  void votes_and_scores_are_no_ranges() {
    Quantities votes = Said.in("They voted 52 to 48; the motion got 1,326 votes to 374.");
    assertThat(votes.mentions())
        .extracting(
            m -> Said.value(m.quantity()), m -> m.marks().contains(QuantityMention.Mark.AGAINST))
        .containsExactly(
            tuple("52 count:vote", false),
            tuple("48 count:vote", true),
            tuple("1326 count:vote", false),
            tuple("374 count:vote", true));
    Quantities game = Said.in("The home side won 3-1 after a 2–2 draw.");
    assertThat(game.mentions()).isEmpty();
    assertThat(game.scores()).extracting(ScoreMention::words).containsExactly("3-1", "2–2");
  }
}
