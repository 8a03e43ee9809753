package org.factlint.extract.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.UnitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundingTest {
  private static final Grounding GROUNDING = new Grounding();

  private static Support support(String quote, String... context) {
    return GROUNDING.of(quote, List.of(context), TimeExpression.parse("2021-05-14"));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-10, SUPPORTED",
    "2021-05-11, UNSUPPORTED",
    "2021-05, SUPPORTED",
    "2020, UNSUPPORTED",
    "2021-05-10/.., SUPPORTED"
  })
  void a_time_is_counted_from_the_day_of_the_source(String claimed, Grounded grounded) {
    assertThat(support("The bridge opened on Monday.").time(TimeExpression.parse(claimed)))
        .isEqualTo(grounded);
  }

  @Test
  void context_supports_as_well_as_the_quotation() {
    TimeExpression claimed = TimeExpression.parse("2019-03-02");

    assertThat(support("The bridge opened that day.", "On 2 March 2019").time(claimed))
        .isEqualTo(Grounded.SUPPORTED);
    assertThat(support("The bridge opened.").time(claimed)).isEqualTo(Grounded.UNSUPPORTED);
  }

  @Test
  void a_time_of_the_story_leaves_it_open() {
    assertThat(
            support("The bridge opened a week after the vote.")
                .time(TimeExpression.parse("2021-05-10")))
        .isEqualTo(Grounded.OPEN);
  }

  @ParameterizedTest
  @CsvSource({"40, SUPPORTED", "41, UNSUPPORTED"})
  void a_quantity_needs_its_number(String number, Grounded grounded) {
    Quantity claimed = Quantity.of(Quantity.decimal(number), UnitCode.parse("count:worker"));

    assertThat(support("The company hired 40 workers.").quantity(claimed)).isEqualTo(grounded);
    assertThat(support("The company hired dozens.").quantity(claimed)).isEqualTo(Grounded.OPEN);
  }

  @Test
  void a_name_may_be_short_or_left_to_a_description() {
    assertThat(support("Ms. Falk opened it.").name(List.of("Ines Falk")))
        .isEqualTo(Grounded.SUPPORTED);
    assertThat(support("The mayor opened it.").name(List.of("Ines Falk"))).isEqualTo(Grounded.OPEN);
  }

  @Test
  void polarity_and_modality_are_those_of_what_is_said() {
    Support denied = support("The council did not approve the bridge.");
    Support affirmed = support("The council approved the bridge.");

    assertThat(denied.polarity(Polarity.NEGATED)).isEqualTo(Grounded.SUPPORTED);
    assertThat(denied.polarity(Polarity.AFFIRMED)).isEqualTo(Grounded.UNSUPPORTED);
    assertThat(affirmed.polarity(Polarity.NEGATED)).isEqualTo(Grounded.UNSUPPORTED);
    assertThat(support("The council refused to approve it.").polarity(Polarity.NEGATED))
        .isNotEqualTo(Grounded.UNSUPPORTED);
    assertThat(affirmed.modality(Modality.ASSERTED)).isEqualTo(Grounded.SUPPORTED);
    assertThat(affirmed.modality(Modality.PLANNED)).isEqualTo(Grounded.OPEN);
  }
}
