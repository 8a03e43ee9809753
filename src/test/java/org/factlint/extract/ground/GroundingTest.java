package org.factlint.extract.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
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

  private static final Wanted APPROVES =
      new Wanted("approve", Set.of("approve"), Set.of("reject"), Set.of("approves"));

  @ParameterizedTest
  @CsvSource({
    "The council approved the bridge., AFFIRMED, SUPPORTED",
    "The council approved the bridge., NEGATED, UNSUPPORTED",
    "The council did not approve the bridge., AFFIRMED, UNSUPPORTED",
    "The council did not approve the bridge., NEGATED, OPEN",
    "The council refused to approve the bridge., AFFIRMED, UNSUPPORTED",
    "The council rejected the bridge., NEGATED, OPEN",
    "The council approved the bridge but not the tunnel., AFFIRMED, SUPPORTED"
  })
  void polarity_is_that_of_what_is_claimed(String quote, Polarity claimed, Grounded grounded) {
    assertThat(support(quote).sayings(APPROVES).polarity(claimed)).isEqualTo(grounded);
  }

  @ParameterizedTest
  @CsvSource({
    "The council approved the bridge., ASSERTED, SUPPORTED",
    "The council may approve the bridge., ASSERTED, UNSUPPORTED",
    "The council plans to approve the bridge., ASSERTED, UNSUPPORTED",
    "The council approved the plan to build a bridge., ASSERTED, SUPPORTED",
    "The council may build a bridge., ASSERTED, OPEN",
    "The council approved the bridge., PLANNED, OPEN"
  })
  void modality_is_that_of_what_is_claimed(String quote, Modality claimed, Grounded grounded) {
    assertThat(support(quote).sayings(APPROVES).modality(claimed, false)).isEqualTo(grounded);
  }
}
