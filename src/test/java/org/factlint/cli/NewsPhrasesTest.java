package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways in which news texts say one thing, and how two texts differ in it. */
class NewsPhrasesTest {
  @TempDir private Path folder;

  private String check(String a, String b) throws IOException {
    return Desk.checked(folder, Desk.published("2025-03-12", a), Desk.published("2025-03-17", b));
  }

  @Test
  void whoever_was_dismissed_did_not_resign() throws IOException {
    assertThat(check("Coach Rosa Lund resigned in January.", "Rosa Lund was sacked in January."))
        .contains("\"kind\": \"conflict\"")
        .doesNotContain("\"kind\": \"agreement\"");
  }

  @Test
  void two_seats_of_one_company() throws IOException {
    assertThat(
            check(
                "Kelling Boats, based in Tarnsund, builds ferries.",
                "Kelling Boats of Ostrevik has built ferries for years."))
        .contains("single-value-possible-conflict");
  }

  @Test
  void a_bank_named_after_a_country_need_not_be_there() throws IOException {
    assertThat(
            check(
                "The Royal Bank of Norland lends money.",
                "The Royal Bank of Norland, based in Tarnsund, lends money."))
        .doesNotContain("single-value-possible-conflict");
  }

  @Test
  void two_times_of_day_of_one_call() throws IOException {
    assertThat(
            check(
                "The porter, Olaf Brenn, did not ring the fire brigade until 4:50 a.m.",
                "The porter, Olaf Brenn, rang the fire brigade at 4:20 a.m."))
        .contains("\"kind\": \"conflict\"");
  }

  @Test
  void a_term_and_an_end_that_do_not_fit() throws IOException {
    assertThat(
            check(
                "The harbour company receives a 30-year concession.",
                "The concession is valid until 2045."))
        .contains("quantity-conflict");
  }

  @Test
  void a_term_and_an_end_that_fit() throws IOException {
    assertThat(
            check(
                "The harbour company receives a 20-year concession.",
                "The concession is valid until 2045."))
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void the_start_in_a_post_told_in_two_ways() throws IOException {
    assertThat(
            check(
                "Vera Hoss will take up the post on 1 May 2025.",
                "Vera Hoss becomes director of the zoo on 1 June."))
        .contains("date-conflict");
  }

  @Test
  void a_figure_that_somebody_disputes() throws IOException {
    assertThat(
            check(
                "Waiting times at the clinic have fallen by 35 per cent.",
                "The board says that waiting times at the clinic have fallen by 35 per cent; the"
                    + " doctors dispute the figure."))
        .contains("hedge-lost");
  }

  @Test
  void a_superlative_in_somebodys_mouth_and_in_the_articles_own_voice() throws IOException {
    assertThat(
            check(
                "The harbour is the largest wooden harbour in the north, mayor Vera Hoss said.",
                "The largest wooden harbour in the north, it draws many visitors."))
        .contains("attribution-lost");
  }

  @Test
  void what_came_first_told_the_other_way_round() throws IOException {
    assertThat(
            check(
                "The captain slowed the ferry before it entered the harbour.",
                "The captain slowed the ferry after it had entered the harbour."))
        .contains("\"kind\": \"conflict\"");
  }

  @Test
  void an_age_that_follows_a_description() throws IOException {
    assertThat(
            check(
                "Dr Vera Hoss, 44, is a surgeon.",
                "Vera Hoss likes the sea. The surgeon, 46, moves to Tarnsund."))
        .contains("quantity-conflict");
  }

  @Test
  void two_dates_of_one_founding_are_no_agreement() throws IOException {
    assertThat(
            check(
                "The Oster brewery was founded in 1931 by monks from Tarnsund.",
                "The Oster brewery, founded in 1913 by monks, is for sale."))
        .contains("\"kind\": \"conflict\"")
        .doesNotContain("same-fact");
  }

  @Test
  void what_is_not_so_behind_to_be() throws IOException {
    assertThat(check("The harbour wall was dangerous.", "The harbour wall was not dangerous."))
        .contains("negation-conflict");
  }

  @Test
  void what_remains_open_is_not_closed() throws IOException {
    assertThat(
            check(
                "Libraries in Tarnsund remained open on Monday.",
                "All libraries in Tarnsund had been closed on 10 March."))
        .contains("negation-conflict");
  }

  @Test
  void how_often_a_day() throws IOException {
    assertThat(
            check(
                "The patients swallowed 40 milligrams of the drug three times a day.",
                "The patients swallowed 40 milligrams of the drug twice a day."))
        .contains("single-value-conflict");
  }

  @Test
  void whoever_took_the_stand_testified() throws IOException {
    assertThat(check("Olaf Brenn did not testify.", "Olaf Brenn took the stand for three days."))
        .contains("negation-conflict");
  }

  @Test
  void houses_damaged_are_not_houses_destroyed() throws IOException {
    assertThat(check("The fire destroyed 40 houses.", "The fire damaged 65 houses."))
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void what_belongs_to_others_is_not_compared() throws IOException {
    assertThat(
            check(
                "The budget of the city is 410 million crowns.",
                "The budget of the port is 41 million crowns."))
        .doesNotContain("\"kind\": \"conflict\"");
  }
}
