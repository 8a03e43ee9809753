package org.factlint.extract.quantity.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.extract.language.LanguageReader;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityReader;
import org.factlint.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartsListsTest {
  private static final LanguageReader LANGUAGE = LanguageReader.standard();
  private static final QuantityReader READER = QuantityReader.standard();

  private static Sentence sentence(String text) {
    return LANGUAGE.read(text).sentences().get(0);
  }

  private static List<PartsList> lists(String text) {
    Sentence sentence = sentence(text);
    return PartsLists.in(sentence, READER.read(sentence, List.of()).mentions());
  }

  /** “71: 38 in the capital + 21 in the valley”. */
  private static List<String> sums(String text) {
    return lists(text).stream()
        .map(
            list ->
                list.whole().quantity().amount()
                    + ": "
                    + String.join(
                        " + ",
                        list.parts().stream()
                            .map(part -> part.mention().quantity().amount() + " " + part.label())
                            .toList()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The flood killed 71 people: 38 in the capital, 21 in the valley and 14 on the coast."
            + " | 71: 38 in the capital + 21 in the valley + 14 on the coast",
        "The number of dead rose to 71, said the ministry, which listed 38 victims in the capital, 21 in the"
            + " valley and 14 on the coast."
            + " | 71: 38 in the capital + 21 in the valley + 14 on the coast",
        "The flood killed 71 people: 38 died in the capital, 21 in the valley and 14 on the coast."
            + " | 71: 38 died in the capital + 21 in the valley + 14 on the coast",
        "The bank will lend $900 million: $400 million in a first step and $500 million in a second."
            + " | 900000000: 400000000 in a first step + 500000000 in a second",
        "Rents will go up by 9.5 percent over three years: 4.5 percent now, 3 percent next year and 2 percent"
            + " after that."
            + " | 9.5: 4.5 now + 3 next year + 2 after that",
        "The school has 320 pupils (170 girls and 150 boys)." + " | 320: 170 girls + 150 boys",
      })
  void a_list_behind_an_amount_takes_it_apart(String text, String sum) {
    assertThat(sums(text.strip())).containsExactly(sum.strip());
    assertThat(lists(text.strip())).allMatch(PartsList::complete);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The storm hit 12 villages, 40 farms and 3 towns.",
        "The yard needs 900 welders, of whom 650 are to come from the coast, and 300 people will run it.",
        "The port has 9 cranes and 14 ships.",
        "Of 71 passengers, 38 were hurt.",
        "The firm made $5 million in May, $6 million in June and $7 million in July.",
        "They planted 2,000 trees: 40 in the park and 30 on the square.",
        "The court heard 12 witnesses; 300 people waited outside and 40 inside.",
        "The fleet has 30 ships and sold 10 boats last year and a further 20 this year.",
      })
  void numbers_that_merely_stand_together_are_no_parts(String text) {
    assertThat(lists(text)).isEmpty();
  }

  @Test
  void a_sample_is_not_complete() {
    assertThat(
            lists(
                "The crash hurt 71 people, including 38 in the first car, 12 in the second and 11 in the third."))
        .singleElement()
        .matches(list -> !list.complete());
  }

  private static List<String> stretches(String text, String... periods) {
    Sentence sentence = sentence(text);
    List<Span> spans =
        List.of(periods).stream()
            .map(period -> new Span(text.indexOf(period), text.indexOf(period) + period.length()))
            .toList();
    List<QuantityMention> mentions = READER.read(sentence, spans).mentions();
    return MeasuredStretch.in(sentence, mentions, spans).stream()
        .map(
            pair ->
                pair.duration().words()
                    + " = "
                    + text.substring(pair.stretch().start(), pair.stretch().end()))
        .toList();
  }

  @Test
  void a_duration_measures_the_stretch_that_is_set_beside_it() {
    assertThat(
            stretches("It will be built over eight years, from 2025 to 2030.", "from 2025 to 2030"))
        .containsExactly("eight years = from 2025 to 2030");
    assertThat(
            stretches(
                "She spent six years at the head of the port office, from 2015 to 2019.",
                "from 2015 to 2019"))
        .containsExactly("six years = from 2015 to 2019");
    assertThat(stretches("He served a four-year term from 2015 to 2019.", "from 2015 to 2019"))
        .containsExactly("four-year = from 2015 to 2019");
    assertThat(
            stretches("It closed from 2015 to 2019, a period of five years.", "from 2015 to 2019"))
        .containsExactly("five years = from 2015 to 2019");
  }

  @Test
  void a_duration_in_another_clause_measures_nothing() {
    assertThat(
            stretches(
                "She waited six years, and the office was closed from 2015 to 2019.",
                "from 2015 to 2019"))
        .isEmpty();
    assertThat(
            stretches(
                "In a 25-year contract, exports from 2015 to 2019 are named.", "from 2015 to 2019"))
        .isEmpty();
  }
}
