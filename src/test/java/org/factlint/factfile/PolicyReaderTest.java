package org.factlint.factfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.factlint.claim.Policy;
import org.factlint.value.QuantityTolerance;
import org.factlint.value.TimeTolerance;
import org.junit.jupiter.api.Test;

class PolicyReaderTest {

  private static PolicyReading read(String settings) {
    return PolicyReader.merged(
        "policy.json", "{ \"settings\": {\n" + settings + "\n} }", Policy.STANDARD);
  }

  private static void assertProblem(String settings, String message) {
    assertThat(Harbour.messages(read(settings).problems()))
        .containsExactly("policy.json:" + message);
  }

  @Test
  void the_standard_policy_is_sound() {
    assertThat(PolicyReader.standard().quantity()).isEqualTo(QuantityTolerance.STANDARD);
  }

  @Test
  void what_is_left_out_is_as_in_the_standard() {
    PolicyReading reading =
        read(
            """
            "time.approximate-radius": { "month": 7 },
            "quantity.approximate-share": "0.25"
            """);
    assertThat(reading.problems()).isEmpty();
    TimeTolerance standard = TimeTolerance.STANDARD;
    assertThat(reading.policy().time())
        .isEqualTo(
            new TimeTolerance(
                standard.days(), 7, standard.years(), standard.decadeYears(), standard.minutes()));
    assertThat(reading.policy().quantity())
        .isEqualTo(new QuantityTolerance(new BigDecimal("0.25"), 2));
  }

  @Test
  void an_unknown_setting_is_an_error() {
    assertProblem(
        "\"quantity.significant-digit\": 2",
        "2:1: found the unknown property “quantity.significant-digit”, expected one of"
            + " time.approximate-radius, quantity.approximate-share, quantity.significant-digits;"
            + " did you mean “quantity.significant-digits”?");
  }

  @Test
  void an_unknown_precision_is_an_error() {
    assertProblem(
        "\"time.approximate-radius\": { \"week\": 1 }",
        "2:30: found the unknown property “week”, expected one of day, month, year, decade, minute;"
            + " remove it");
  }

  @Test
  void a_share_is_between_none_and_all() {
    assertProblem(
        "\"quantity.approximate-share\": \"1.5\"",
        "2:32: found “1.5”, expected a share from 0 to 1; write a tenth as 0.1");
  }

  @Test
  void a_radius_is_a_whole_number() {
    assertProblem(
        "\"time.approximate-radius\": { \"day\": \"3\" }",
        "2:37: found “3”, expected a whole number from 0 to 10000 as “day”; write such a number");
  }
}
