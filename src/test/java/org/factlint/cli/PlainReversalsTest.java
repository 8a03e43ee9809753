package org.factlint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who came after whom, whose kin somebody is, and what is turned round or denied. */
class PlainReversalsTest {
  private static final String CONFLICT = "\"kind\": \"conflict\"";

  @TempDir private Path folder;

  private String check(String a, String b) throws IOException {
    return Desk.checked(folder, a, b);
  }

  @Test
  void who_is_elected_after_a_death_comes_second() throws IOException {
    String text = "In 1984, after Lund's death, Vera Moe was elected chairwoman of the league.";
    assertThat(check(text, "Lund succeeded Vera Moe.")).contains(CONFLICT);
    assertThat(check(text, "Vera Moe succeeded Lund.")).doesNotContain(CONFLICT);
  }

  @Test
  void a_nephew_of_who_was_named_last() throws IOException {
    String text = "The yard was paid for by Ole Berg and run by a nephew, Per Lund.";
    assertThat(check(text, "Per Lund is Ole Berg's son-in-law.")).contains(CONFLICT);
    assertThat(check(text, "Per Lund is Ole Berg's nephew.")).doesNotContain(CONFLICT);
  }

  @Test
  void nobody_has_two_fathers() throws IOException {
    String text = "Vera Lind's father was Nils Hoss.";
    assertThat(check(text, "Vera Lind's father was Karl Moe.")).contains(CONFLICT);
    assertThat(check(text, "Vera Lind's mother was Ida Moe.")).doesNotContain(CONFLICT);
    assertThat(check(text, "Nils Hoss is the parent of Vera Lind.")).doesNotContain(CONFLICT);
  }

  @Test
  void a_denial_before_the_verb_that_helps() throws IOException {
    assertThat(
            check(
                "Vera Hoss kept the old mill. Nor did she plan to sell the boats.",
                "Vera Hoss plans to sell the boats."))
        .contains(CONFLICT);
    assertThat(
            check(
                "At no time did the harbour board accept paper tickets.",
                "The harbour board accepted paper tickets."))
        .contains(CONFLICT);
  }

  @Test
  void what_passes_through_a_chamber_is_not_rejected_by_it() throws IOException {
    String text = "The fishing agreement has already passed through the Senate of Karelia.";
    assertThat(check(text, "The Senate of Karelia vote against the fishing agreement."))
        .contains(CONFLICT);
    assertThat(check(text, "The Senate of Karelia vote against the harbour tax."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void no_ferry_to_fetch_somebody_is_not_no_ferry() throws IOException {
    assertThat(
            check(
                "The men stayed on the rock, since there is no mail ferry to fetch them.",
                "The mail ferry Albatross docks with the Vega pontoon."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void which_of_two_is_the_older() throws IOException {
    String text = "Lund is older than Malmo.";
    assertThat(check(text, "Malmo is older than Lund.")).contains(CONFLICT);
    assertThat(check(text, "Lund is older than Malmo, the guide says.")).doesNotContain(CONFLICT);
    assertThat(check(text, "Malmo is older than Bergen.")).doesNotContain(CONFLICT);
  }

  @Test
  void a_profit_is_no_loss_of_the_same_sum() throws IOException {
    String text = "Havfrue Holding reported a profit of $25m in the second quarter.";
    assertThat(check(text, "Havfrue Holding lost $25m in the second quarter.")).contains(CONFLICT);
    assertThat(check(text, "Havfrue Holding earned $25m in the second quarter."))
        .doesNotContain(CONFLICT);
  }

  @Test
  void a_country_has_one_capital() throws IOException {
    assertThat(
            check(
                "Vaduz, the capital of Liechtenstein, has 5,000 inhabitants.",
                "Schaan is the capital of Liechtenstein."))
        .contains(CONFLICT);
  }

  @Test
  void whom_a_court_acquitted() throws IOException {
    String text = "A court acquitted the banker Jens Holt of fraud.";
    assertThat(check(text, "Jens Holt was convicted of fraud.")).contains(CONFLICT);
    assertThat(check(text, "Jens Holt was acquitted of fraud.")).doesNotContain(CONFLICT);
  }

  @Test
  void what_is_abolished_is_not_introduced() throws IOException {
    assertThat(check("The harbour tax has been abolished.", "The harbour tax has been introduced."))
        .contains(CONFLICT);
  }
}
