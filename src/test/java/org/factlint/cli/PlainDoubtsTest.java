package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two plain articles tell more or less firmly, of parts and wholes, and of when it was. */
class PlainDoubtsTest {
  @TempDir private Path folder;

  private String check(String a, String b) throws IOException {
    return Desk.checked(folder, Desk.published("2025-03-12", a), Desk.published("2025-03-13", b));
  }

  @Test
  void a_part_is_not_the_whole_that_it_is_a_part_of() throws IOException {
    assertThat(
            check(
                "Four of its seven trams survived the flood.",
                "All but three of its seven trams survived the flood."))
        .contains("\"rule\": \"quantity-agreement\"")
        .doesNotContain("\"kind\": \"conflict\"", "\"kind\": \"anomaly\"");
  }

  @Test
  void two_parts_of_one_whole_are_held_against_each_other() throws IOException {
    assertThat(
            check(
                "Four of its seven trams survived the flood.",
                "Five of its seven trams survived the flood."))
        .contains("\"rule\": \"quantity-conflict\"");
  }

  @Test
  void no_ferry_against_two_of_many() throws IOException {
    assertThat(
            check(
                "No ferries would be sold, the chairman told staff.",
                "Two of the line's 18 ferries will be sold, the chairman said."))
        .contains("\"rule\": \"negation-conflict\"");
  }

  @Test
  void a_figure_of_what_will_be_that_others_question() throws IOException {
    assertThat(
            check(
                "The bridge will cost 85 million crowns.",
                "The bridge will cost 85 million crowns, the mayor says; engineers question the"
                    + " figure."))
        .contains("\"rule\": \"hedge-lost\"");
  }

  @Test
  void a_figure_that_one_announces_and_another_doubts() throws IOException {
    assertThat(
            check(
                "The council will build the bridge at a cost of 85 million crowns, Mayor Vera Hoss"
                    + " announced.",
                "Vera Hoss, the mayor, has promised a bridge, but the treasurer doubts that 85"
                    + " million crowns will be enough."))
        .contains("\"kind\": \"tension\"");
  }

  @Test
  void who_claims_a_superlative_behind_it() throws IOException {
    assertThat(
            check(
                "It is the largest dam in the country.",
                "It is the largest dam in the country, the operator claims."))
        .contains("\"kind\": \"tension\"");
  }

  @Test
  void what_was_done_before_the_day_that_it_is_planned_for() throws IOException {
    assertThat(
            check(
                "A memorial will be unveiled at the station in May.",
                "A memorial was unveiled at the station last week."))
        .contains("\"rule\": \"modality-shift\"");
  }

  @Test
  void a_plan_that_has_been_carried_out_in_time() throws IOException {
    assertThat(
            check(
                "A memorial will be unveiled at the station on 13 March.",
                "A memorial was unveiled at the station on 13 March."))
        .doesNotContain("\"kind\": \"conflict\"", "\"kind\": \"tension\"");
  }

  @Test
  void the_beginning_of_one_thing_in_two_years() throws IOException {
    assertThat(
            check(
                "The race began in March 2022.",
                "The race, which started in March 2021, was long."))
        .contains("\"rule\": \"year-slip\"");
  }

  @Test
  void what_happened_when_something_else_began() throws IOException {
    assertThat(
            check(
                "The museum bought the statue in 1974.",
                "The statue has stood there since 1984, when the museum bought it."))
        .contains("\"rule\": \"date-conflict\"");
  }

  @Test
  void a_tenure_that_opens_its_sentence() throws IOException {
    assertThat(
            check(
                "Vera Hoss was mayor of Kelby from 2005 to 2011.",
                "From 2005 to 2013 Vera Hoss was mayor of Kelby."))
        .contains("\"kind\": \"conflict\"");
  }

  @Test
  void what_was_last_done_and_the_last_doing_of_it() throws IOException {
    assertThat(
            check(
                "The boiler had last been inspected in August.",
                "The last inspection of the boiler took place in June."))
        .contains("\"rule\": \"date-conflict\"");
  }

  @Test
  void none_that_were_reported_against_some() throws IOException {
    assertThat(
            check("No serious injuries were reported.", "Eleven people suffered serious injuries."))
        .contains("\"rule\": \"negation-conflict\"");
  }

  @Test
  void whoever_withdrew_was_not_beaten() throws IOException {
    assertThat(
            check(
                "Mayor Ida Moe, who defeated Olaf Dahl of the Farmers' Party in May, took office.",
                "Olaf Dahl withdrew from the race a week before the vote."))
        .contains("\"kind\": \"possible-conflict\"", "beaten", "withdrew");
    assertThat(
            check(
                "Mayor Ida Moe, who defeated Olaf Dahl of the Farmers' Party in May, took office.",
                "Lars Vik withdrew from the race a week before the vote."))
        .doesNotContain("\"kind\": \"possible-conflict\"");
  }

  @Test
  void who_alone_says_when_is_more_precise() throws IOException {
    assertThat(
            check(
                "On Tuesday the museum appointed Vera Hoss as director of its northern branch.",
                "The museum appointed Vera Hoss as director of its northern branch, a spokesman"
                    + " said."))
        .contains("\"kind\": \"refinement\"", "says when: 11 March 2025.");
  }

  @Test
  void the_day_on_which_something_was_announced_is_no_day_of_the_event() throws IOException {
    assertThat(
            check(
                "In a message on Tuesday, 11 March, the port's spokesman Karl Boe said that the harbour had"
                    + " reopened."
                    + " The harbour reopened on Monday after the storm.",
                "The harbour reopened on Tuesday, 11 March, after the storm."))
        .contains("\"kind\": \"conflict\"", "gives 11 March 2025 only for something else");
  }

  @Test
  void a_previous_holder_may_be_another_one() throws IOException {
    assertThat(
            check(
                "The previous ambassador presented credentials in June 2021.",
                "In June 2023 Ambassador Vera Hoss presented her credentials to the president."))
        .contains("it may have had two, and both dates may be right");
  }
}
