package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What plain articles of one day deny of each other, turn round, or say with the opposite word. */
class PlainOppositesTest {
  private static final String CONFLICT = "\"kind\": \"conflict\"";

  @TempDir private Path folder;

  private String check(String a, String b) throws IOException {
    return Desk.checked(folder, a, b);
  }

  @Test
  void a_company_cannot_own_the_one_that_owns_it() throws IOException {
    assertThat(
            check(
                "Nordlys Shipping is a subsidiary of the Danish group Havfrue Holding.",
                "Nordlys Shipping owns Havfrue Holding."))
        .contains(CONFLICT);
  }

  @Test
  void a_company_and_its_owner_told_from_two_sides() throws IOException {
    assertThat(
            check(
                "Nordlys Shipping is a subsidiary of the Danish group Havfrue Holding.",
                "Havfrue Holding owns Nordlys Shipping."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void who_came_first_in_an_office() throws IOException {
    assertThat(
            check(
                "The mayor praised Lund's predecessor, the late Ida Moe.",
                "Ida Moe succeeded Lund in 1998."))
        .contains(CONFLICT);
  }

  @Test
  void a_sister_is_no_daughter() throws IOException {
    assertThat(
            check(
                "Vera Hoss, a sister of the painter Nils Hoss, opened the exhibition.",
                "Vera Hoss is Nils Hoss's daughter."))
        .contains(CONFLICT);
  }

  @Test
  void a_brother_of_one_may_be_the_son_of_another() throws IOException {
    assertThat(
            check(
                "Nils Hoss, a brother of Vera Hoss, opened the exhibition.",
                "Nils Hoss is Edvard Hoss's son."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void what_somebody_will_not_accept() throws IOException {
    assertThat(
            check(
                "The harbour board will not accept paper tickets as proof of payment.",
                "The harbour board accepts paper tickets as proof of payment."))
        .contains(CONFLICT);
  }

  @Test
  void what_was_refused_at_first_may_have_been_done_since() throws IOException {
    String earlier = "Published: 2025-03-12\n\nThe harbour board will not accept paper tickets.";
    String later = "Published: 2025-03-20\n\nThe harbour board accepts paper tickets.";
    assertThat(check(earlier, later)).doesNotContain(CONFLICT);
  }

  @Test
  void passed_by_a_majority_and_rejected() throws IOException {
    assertThat(
            check(
                "The Senate of Karelia passed, by a majority of 31 to 12, an amendment to the forest act.",
                "The amendment was rejected by the Senate of Karelia."))
        .contains(CONFLICT);
  }

  @Test
  void another_text_that_was_rejected() throws IOException {
    assertThat(
            check(
                "The Senate of Karelia passed, by a majority of 31 to 12, an amendment to the forest act.",
                "The budget was rejected by the Senate of Karelia."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void an_arrival_and_a_departure_on_one_day() throws IOException {
    assertThat(
            check(
                "The Albatross left Bergen on 4 May 1931.",
                "The Albatross reached Bergen on 4 May 1931."))
        .contains(CONFLICT);
  }

  @Test
  void an_arrival_and_a_departure_of_other_days() throws IOException {
    assertThat(
            check(
                "The Albatross left Bergen on 4 May 1931.",
                "The Albatross reached Bergen on 2 May 1931."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void what_somebody_stops_doing_is_not_done_any_more() throws IOException {
    assertThat(
            check(
                "The dairy will stop selling its own brand of butter.",
                "The dairy will not sell its own brand of butter any longer."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void how_many_do_something_is_not_how_many_there_are() throws IOException {
    assertThat(
            check(
                "The ports belong to the 24-member Baltic League.",
                "9 members of the Baltic League have adopted the new timetable."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void the_death_of_a_niece_is_not_that_of_her_uncle() throws IOException {
    assertThat(
            check(
                "Marta Lindqvist, niece of the late Olav Lindqvist, died in Lund on May 3, 1999.",
                "Olav Lindqvist died in 1971."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void both_of_two_prizes_are_declined() throws IOException {
    assertThat(
            check(
                "Vera Hoss wrote nine plays. She declined both the Karup Prize and the Moe Medal.",
                "Vera Hoss got the Karup Prize."))
        .contains(CONFLICT);
  }

  @Test
  void the_amount_of_each_of_two() throws IOException {
    String both = "Vera Hoss and Nils Lund were sentenced to 14 months and 9 months, respectively.";
    assertThat(check(both, "Vera Hoss was sentenced to 9 months.")).contains(CONFLICT);
    assertThat(check(both, "Nils Lund was sentenced to 9 months.")).doesNotContain(CONFLICT);
  }

  @Test
  void who_beat_whom() throws IOException {
    assertThat(check("Brann beat Molde 3-1 in the final.", "Molde beat Brann in the final."))
        .contains(CONFLICT);
  }

  @Test
  void what_will_stop_is_still_done() throws IOException {
    assertThat(
            check(
                "The dairy will stop selling butter in June.",
                "The dairy sells butter in glasses."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void a_vote_against_a_law_and_its_approval() throws IOException {
    assertThat(
            check(
                "Parliament voted against the new fishing law by a large majority.",
                "Parliament approved the new fishing law."))
        .contains(CONFLICT);
  }
}
