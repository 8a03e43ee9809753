package org.factlint.extract.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.factlint.extract.time.PublicationDate.Basis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  private static final TimeReader READER = new TimeReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bridge opens\n\nPublished: 2021-05-14\n\nThe bridge opened.",
        "Bridge opens\nBy Ann Lee\nPosted on May 14, 2021\n\nThe bridge opened on 3 May 2020.",
        "Bridge opens\n\n14 May 2021\n\nThe bridge opened.",
        "Bridge opens\n\nFriday, 14 May 2021 |\n\nThe bridge opened.",
        "PORTO, 14 May 2021 (Agency) — The bridge opened.",
        "Bridge opens\n\nSão Bento, Portugal, May 14, 2021 – The bridge opened.",
        "Last updated: 14 May 2021 at 10:30\nThe bridge opened."
      })
  void it_is_found_where_articles_tell_it(String text) {
    assertThat(PublicationDate.of(text, READER))
        .hasValueSatisfying(
            date -> {
              assertThat(date.value()).hasToString("2021-05-14");
              assertThat(date.basis()).isEqualTo(Basis.FOUND);
            });
  }

  @Test
  void a_weekday_with_day_and_month_fixes_the_year_and_the_week() {
    String text =
        "The bridge, begun in 2019, was opened on Friday, May 14.\n\nIt will pay for itself by 2040.";

    assertThat(PublicationDate.of(text, READER))
        .hasValueSatisfying(
            date -> {
              assertThat(date.value()).hasToString("2021-05-14/2021-05-16");
              assertThat(date.basis()).isEqualTo(Basis.INFERRED);
              assertThat(date.reason())
                  .isEqualTo(
                      "it speaks of Friday, 14 May 2021, and of no later year as past than 2019");
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "The bridge opened on 14 May 2021.",
        "The bridge opened on Friday, May 14.",
        "The bridge of 2019 opened on Friday.",
        "In Porto, 14 May 2021 is remembered: the bridge opened.",
        "Published: soon"
      })
  void otherwise_it_is_not_known(String text) {
    assertThat(PublicationDate.of(text, READER)).isEmpty();
  }
}
