package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What two plain articles of a sentence or two bring to light, one phenomenon at a time. */
class PlainArticlesTest {
  @TempDir private Path folder;

  private String check(String a, String b) throws IOException {
    return Desk.checked(folder, Desk.published("2025-03-12", a), Desk.published("2025-03-13", b));
  }

  @Test
  void amounts_of_one_thing_in_other_words() throws IOException {
    assertThat(
            check(
                "The new tunnel is 740 metres long and has two lanes.",
                "The tunnel, 470 metres long, has two lanes."))
        .contains("\"rule\": \"quantity-conflict\"");
  }

  @Test
  void a_weekday_and_a_date_of_one_act_seen_from_two_sides() throws IOException {
    assertThat(
            check(
                "Ambassador Vera Hoss presented her credentials to the king on Monday.",
                "The king accepted the credentials of Vera Hoss on 11 March 2025."))
        .contains("\"rule\": \"date-conflict\"", "2025-03-10", "2025-03-11");
  }

  @Test
  void a_denial_with_the_opposite_verb() throws IOException {
    assertThat(
            check(
                "The building permit for the stadium has been granted.",
                "The stadium still lacks a building permit."))
        .contains("\"rule\": \"negation-conflict\"");
  }

  @Test
  void two_ranks_of_one_person() throws IOException {
    assertThat(check("Captain Rosa Lund led the search.", "The search was led by Major Rosa Lund."))
        .contains("\"kind\": \"conflict\"");
  }

  @Test
  void the_same_verb_with_another_object_is_no_denial() throws IOException {
    assertThat(
            check(
                "The ministry recognizes the gravity of the drought.",
                "The ministry has not recognized the new union."))
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void what_an_object_is_of_is_not_the_object() throws IOException {
    assertThat(
            check(
                "The ministry recognizes the gravity of the new union's demands.",
                "The ministry has not recognized the new union."))
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void what_changes_from_day_to_day_is_not_held_against_an_earlier_count() throws IOException {
    assertThat(
            check(
                "The storm has injured 12 people, police said on Tuesday.",
                "The storm injured 19 people, police said on Thursday."))
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void parts_that_do_not_add_up_to_their_whole() throws IOException {
    assertThat(
            check(
                "The flood killed 71 people: 38 in the capital, 21 in the valley and 14 on the coast.",
                "The rain has stopped."))
        .contains("\"rule\": \"sum-mismatch\"", "38 + 21 + 14 = 73, not 71");
  }

  @Test
  void parts_that_add_up_and_numbers_that_are_no_parts() throws IOException {
    assertThat(
            check(
                "The flood killed 73 people: 38 in the capital, 21 in the valley and 14 on the coast.",
                "The port has 90 cranes, 45 ships and 50 tugs."))
        .doesNotContain("sum-mismatch", "sum-possible-mismatch");
  }

  @Test
  void pages_and_markdown_are_read_as_plain_text_is() throws IOException {
    Desk desk =
        Desk.empty(folder)
            .put(
                "a.html",
                "<title>Tunnel</title><time datetime='2025-03-12'></time><nav>Home 99 metres</nav>"
                    + "<article><p>The new <b>tunnel</b> is 740 metres long and has two lanes.</p></article>")
            .put(
                "b.md",
                "---\npublished: 2025-03-13\n---\n\nThe [tunnel](https://x.example/2), **470** metres long, has"
                    + " two lanes.\n");
    assertThat(desk.run("check", "a.html", "b.md", "--format", "json", "--output", "-").out())
        .contains("\"rule\": \"quantity-conflict\"", "\"published\": \"2025-03-12\"");
  }

  @Test
  void a_post_held_for_other_years() throws IOException {
    assertThat(
            check(
                "Vera Hoss was mayor of Karup from 2004 to 2011.",
                "Vera Hoss was mayor of Karup from 2005 to 2011, and rebuilt the harbour."))
        .contains("\"rule\": \"date-conflict\"", "2004/2011", "2005/2011");
  }

  @Test
  void a_post_held_for_the_same_years() throws IOException {
    assertThat(
            check(
                "Vera Hoss was mayor of Karup from 2004 to 2011.",
                "Vera Hoss was mayor of Karup from 2004 to 2011, and rebuilt the harbour."))
        .contains("\"rule\": \"date-agreement\"")
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void a_value_that_has_since_been_raised() throws IOException {
    assertThat(
            check(
                "The ferry company offers a bonus of 900 crowns for night shifts.",
                "The bonus for night shifts has been raised to 1,200 crowns."))
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void two_who_bear_one_surname_and_two_deaths() throws IOException {
    assertThat(
            check(
                "Vera Lund Hoss, a niece of the painter Ole Hoss, died in Karup on 9 March 2025.",
                "Ole Hoss died in 1970."))
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void who_told_a_newspaper_what_both_tell_is_no_difference() throws IOException {
    assertThat(
            check(
                "The new tunnel is 740 metres long, Vera Hoss said.",
                "The new tunnel is 740 metres long."))
        .contains("\"rule\": \"quantity-agreement\"")
        .doesNotContain("attribution-lost");
  }

  @Test
  void a_speaker_is_the_same_at_the_beginning_of_a_sentence_and_at_its_end() throws IOException {
    assertThat(
            check(
                "Police said the driver was injured in the crash.",
                "The driver was not injured in the crash, the police said."))
        .contains("\"kind\": \"conflict\"")
        .doesNotContain("two speakers");
  }

  @Test
  void two_named_speakers_who_differ() throws IOException {
    assertThat(
            check(
                "The new tunnel is 740 metres long, Vera Hoss said.",
                "The new tunnel is 470 metres long, Ole Brandt said."))
        .contains("\"kind\": \"possible-conflict\"");
  }

  @Test
  void what_is_withheld_is_denied_by_whoever_withholds_it() throws IOException {
    assertThat(
            check(
                "Chile has not recognised the Sandhill Alliance.",
                "Chile continues to withhold recognition of the Sandhill Alliance."))
        .contains("\"kind\": \"agreement\"")
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void what_two_named_ones_did_is_dated_in_the_plainest_words() throws IOException {
    String report =
        check(
            "The new Tarn Bridge was opened on Tuesday by Mayor Ida Moe. It cost 41 million euros.",
            "Mayor Ida Moe opened the Tarn Bridge on Monday, 10 March 2025. The Tarn Bridge cost 41"
                + " million euros.");
    assertThat(report).contains("date-conflict", "2025-03-11", "2025-03-10");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lena Aas, 47, joined Norvik in 2015. | Lena Aas, 49, will lead Norvik from May. | 47 | 49",
        "A court in Lomas sentenced the former minister Jan Prado to six years in prison on Monday."
            + " | The former minister Jan Prado was sentenced to eight years in prison on Monday by"
            + " a court in Lomas. | six years | eight years",
        "Prado, who was tried in Lomas, pleaded not guilty. | Prado had pleaded guilty in Lomas."
            + " | not guilty | pleaded guilty",
        "Governor Rosa Quint declared a state of emergency in Calder on Sunday."
            + " | Governor Rosa Quint refused to declare a state of emergency in Calder."
            + " | declared | refused",
        "Parliament passed the water bill. The Green League voted for it."
            + " | Parliament passed the water bill. The Green League voted against it."
            + " | for it | against it",
        "The ferry had 86 people on board when it sank on Sunday, 9 March."
            + " | The ferry, which sank on Saturday, 8 March, had 68 people on board."
            + " | 86 people | 68 people",
        "Holm Rovers beat Brann United 3-1 in the cup final on Sunday. Holm Rovers are a club, Brann"
            + " United is a club."
            + " | Holm Rovers won the cup on Sunday, beating Brann United 2-1. Holm Rovers are a club,"
            + " Brann United is a club. | 3-1 | 2-1",
        "Rovers won the final in front of 61,000 spectators on Sunday."
            + " | Rovers won the final on Sunday. The crowd was 51,000. | 61,000 | 51,000",
        "Marta Lund, the winner, will be sworn in as president on 1 July 2025."
            + " | Marta Lund takes office on 1 June 2025. | 2025-07-01 | 2025-06-01",
        "Norvik, a carrier, employs 3,400 people and is based in Bergen."
            + " | Norvik has its headquarters in Oslo. | Bergen | Oslo",
      })
  void what_short_reports_say_in_plain_words_is_compared(String a, String b, String one, String two)
      throws IOException {
    assertThat(check(a, b))
        .containsAnyOf("\"kind\": \"conflict\"", "\"kind\": \"possible-conflict\"")
        .contains(one, two);
  }

  @Test
  void two_former_posts_of_one_person_are_not_one() throws IOException {
    assertThat(
            check(
                "Marta Lund, a former judge, won the vote.",
                "Marta Lund, a former teacher, spoke to voters."))
        .doesNotContain("\"kind\": \"agreement\"");
  }

  @Test
  void a_noun_dates_what_it_names() throws IOException {
    assertThat(
            check(
                "Trade has grown since the Sandhill Alliance's rise to power in June 2019.",
                "Trade has grown since the Sandhill Alliance takeover in June 2019."))
        .contains("\"rule\": \"date-agreement\"", "2019-06");
  }

  @Test
  void the_first_to_do_something_has_done_it() throws IOException {
    assertThat(
            check(
                "In May, Chile ratified the seabed treaty.",
                "Chile was the first country to ratify the seabed treaty."))
        .contains("\"kind\": \"refinement\"");
  }

  @Test
  void what_somebody_may_do_is_no_regression_of_what_others_have_done() throws IOException {
    assertThat(
            check(
                "Chile is considering the possibility of reopening its embassy in Karup.",
                "Many countries reopened their embassies in Karup."))
        .doesNotContain("status-regression");
  }

  @Test
  void a_previous_holder_of_a_post_and_a_named_one_may_be_one() throws IOException {
    assertThat(
            check(
                "Ambassador Vera Hoss presented her credentials in Karup in May 2023.",
                "The previous ambassador presented credentials in Karup in May 2021."))
        .contains("\"rule\": \"date-possible-conflict\"")
        .doesNotContain("\"rule\": \"date-conflict\"");
  }

  @Test
  void a_time_that_opens_a_sentence_is_perhaps_that_of_the_next() throws IOException {
    assertThat(
            check(
                "In May 2023, Chile named an envoy. Ambassador Vera Hoss presented her credentials"
                    + " in Karup.",
                "Ambassador Vera Hoss presented her credentials in Karup in June 2021."))
        .contains("\"rule\": \"date-possible-conflict\"", "2023-05?")
        .doesNotContain("\"rule\": \"date-conflict\"");
  }

  @Test
  void who_is_denied_a_seat_holds_none() throws IOException {
    assertThat(
            check(
                "The United Nations has denied the Sandhill Alliance a seat.",
                "The Sandhill Alliance does not hold a seat at the United Nations."))
        .contains("\"kind\": \"agreement\"")
        .doesNotContain("\"kind\": \"conflict\"");
  }

  @Test
  void an_agreement_tells_from_whom_one_source_has_it() throws IOException {
    assertThat(
            check(
                "The harbour ministry announced that Mayor Vera Hoss opened the new lighthouse.",
                "Mayor Vera Hoss opened the new lighthouse."))
        .contains("\"kind\": \"agreement\"", "It has this from");
  }
}
