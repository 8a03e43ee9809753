package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.factlint.value.TimeExpression;
import org.junit.jupiter.api.Test;

class AnchorTest {

  @Test
  void a_day_is_its_only_candidate() {
    Anchor anchor = Anchor.of(TimeExpression.parse("2023-05-04"));

    assertThat(anchor.candidates()).containsExactly(LocalDate.of(2023, 5, 4));
    assertThat(anchor.words()).isEqualTo("Thursday, 4 May 2023");
  }

  @Test
  void of_an_interval_each_day_is_a_candidate() {
    Anchor anchor = Anchor.of(TimeExpression.parse("2023-05-04/2023-05-06"));

    assertThat(anchor.candidates()).hasSize(3);
    assertThat(anchor.value()).hasToString("2023-05-04/2023-05-06");
    assertThat(anchor.words()).isEqualTo("between 4 and 6 May 2023");
  }

  @Test
  void what_has_no_end_or_is_too_long_is_no_anchor() {
    assertThat(Anchor.of(TimeExpression.parse("2023-05-04/.."))).isSameAs(Anchor.none());
    assertThat(Anchor.of(TimeExpression.parse("202X"))).isSameAs(Anchor.none());
    assertThat(Anchor.of(TimeExpression.parse("2024")).candidates()).hasSize(366);
  }

  @Test
  void an_undated_text_has_no_value_of_its_anchor() {
    assertThat(Anchor.none().words()).isEqualTo("an unknown day");
    assertThatThrownBy(Anchor.none()::value).isInstanceOf(IllegalStateException.class);
  }
}
