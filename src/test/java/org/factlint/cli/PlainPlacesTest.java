package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where plain articles of one day put an event, and whom they name for what one alone can be. */
class PlainPlacesTest {
  private static final String CONFLICT = "\"kind\": \"conflict\"";

  @TempDir private Path folder;

  private String check(String a, String b) throws IOException {
    return Desk.checked(folder, a, b);
  }

  @Test
  void a_meeting_of_one_day_in_two_cities() throws IOException {
    assertThat(
            check(
                "Trade Minister Anna Holm met her Danish counterpart in Bergen on 4 March 2025.",
                "Trade Minister Anna Holm met her Danish counterpart in Aarhus on 4 March 2025."))
        .contains(CONFLICT)
        .contains("place-conflict");
  }

  @Test
  void nobody_dies_in_two_places() throws IOException {
    assertThat(
            check(
                "The sculptor Anna Holm died at her home in Bergen on Sunday.",
                "Anna Holm, the sculptor, died at her home in Aarhus on Sunday."))
        .contains("place-conflict");
  }

  @Test
  void a_city_may_lie_in_what_the_other_article_names() throws IOException {
    assertThat(
            check(
                "Trade Minister Anna Holm met her counterpart in Bergen on Tuesday.",
                "Trade Minister Anna Holm met her counterpart in Norway on Tuesday."))
        .doesNotContain("place-conflict");
    assertThat(
            check(
                "The sculptor Anna Holm died in Vestland on Sunday.",
                "The sculptor Anna Holm died in Bergen on Sunday. She had moved to Vestland in 1990."))
        .doesNotContain("place-conflict");
  }

  @Test
  void one_may_meet_others_elsewhere_on_the_same_day() throws IOException {
    assertThat(
            check(
                "Trade Minister Anna Holm met union leaders in Bergen on Tuesday.",
                "Trade Minister Anna Holm met fishermen in Molde on Tuesday."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void what_happens_in_two_places_is_not_one_thing() throws IOException {
    assertThat(
            check(
                "Workers at the Bergen shipyard voted to accept the offer.",
                "Workers at the Molde shipyard voted to reject the offer."))
        .doesNotContain(CONFLICT);
    assertThat(
            check(
                "A fire destroyed a sawmill in Bergen on Monday.",
                "A fire destroyed a sawmill in Molde on Tuesday."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void what_is_done_to_two_of_name_is_done_twice() throws IOException {
    assertThat(
            check(
                "President Amadi visited Bergen on Sunday.",
                "President Amadi visited Molde on Monday."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void what_rises_or_falls_does_so_in_many_a_month() throws IOException {
    assertThat(
            check(
                "Inflation in Norway slowed to 2.3 percent in February.",
                "Inflation in Norway slowed to 2.8 percent in January."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void one_new_chief_executive_has_one_name() throws IOException {
    assertThat(
            check(
                "The brewer Altmann named Mira Olm chief executive on Tuesday.",
                "Altmann has appointed Jonas Pohl as chief executive."))
        .contains(CONFLICT);
    assertThat(
            check(
                "The brewer Altmann named Mira Olm chief executive on Tuesday.",
                "The brewer Altmann named Jonas Pohl finance director on Tuesday."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void one_election_has_one_winner() throws IOException {
    assertThat(
            check(
                "Rosa Brandt won the presidential election in Moravia on Sunday.",
                "Paul Dunn won the presidential election in Moravia on Sunday."))
        .contains(CONFLICT);
  }

  @Test
  void talks_with_a_deal_and_without_one() throws IOException {
    assertThat(
            check(
                "The talks at the port of Molde ended in a deal on Sunday.",
                "The talks at the port of Molde ended without a deal on Sunday."))
        .contains(CONFLICT);
  }
}
