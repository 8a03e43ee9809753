package org.factlint.report.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factlint.decision.DecidedAs.DEFERRED;
import static org.factlint.decision.DecidedAs.EXPLAINED;
import static org.factlint.decision.DecidedAs.IMMATERIAL;
import static org.factlint.decision.DecidedAs.MISREAD;
import static org.factlint.decision.DecidedAs.NOT_COMPARABLE;
import static org.factlint.decision.DecidedAs.REAL;
import static org.factlint.report.judging.Judged.decided;
import static org.factlint.report.judging.Judged.open;
import static org.factlint.report.judging.Judged.report;

import java.util.List;
import org.factlint.finding.Level;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.Rulebook;
import org.junit.jupiter.api.Test;

class RuleStatisticsTest {
  private static final Rulebook RULES = Rulebook.of(RuleBase.standard());

  private static RuleStatistics over(FindingList... lists) {
    return RuleStatistics.of(RULES, List.of(lists));
  }

  private static RuleJudgement only(RuleStatistics statistics) {
    assertThat(statistics.rules()).hasSize(1);
    return statistics.rules().get(0);
  }

  @Test
  void only_claims_not_comparable_and_misread_count_against_a_rule() {
    RuleJudgement rule =
        only(
            over(
                report(
                    "a.json",
                    decided("date-conflict", "the ferry sails", REAL, ""),
                    decided("date-conflict", "the tower opens", EXPLAINED, ""),
                    decided("date-conflict", "the mill burns", IMMATERIAL, ""),
                    decided("date-conflict", "the fair begins", NOT_COMPARABLE, ""),
                    decided("date-conflict", "the choir sings", MISREAD, ""),
                    decided("date-conflict", "the dam breaks", DEFERRED, ""),
                    open("date-conflict", "the bell rings", Level.ERROR))));

    assertThat(rule.precision()).isEqualTo(new Precision(3, 2));
    assertThat(rule.decided().values()).containsExactly(1, 1, 1, 1, 1, 1);
    assertThat(rule.open()).isEqualTo(1);
  }

  @Test
  void a_finding_of_several_reports_counts_once_with_the_decision_that_exists() {
    RuleStatistics statistics =
        over(
            report("old.json", open("date-conflict", "the ferry sails", Level.ERROR)),
            report("new.json", decided("date-conflict", "the ferry sails", MISREAD, "A boat.")),
            report("mid.json", decided("date-conflict", "the ferry sails", DEFERRED, "Later.")));

    JudgedFinding finding = only(statistics).findings().get(0);
    assertThat(statistics.found()).isEqualTo(1);
    assertThat(finding.decision()).contains(new PastDecision(MISREAD, "A boat."));
    assertThat(finding.origins()).containsExactly("mid.json", "new.json", "old.json");
    assertThat(only(statistics).precision()).isEqualTo(new Precision(0, 1));
  }

  @Test
  void where_people_disagree_both_are_named_and_neither_counts() {
    RuleJudgement rule =
        only(
            over(
                report("a.json", decided("date-conflict", "the ferry sails", REAL, "Two days.")),
                report("b.json", decided("date-conflict", "the ferry sails", MISREAD, "A typo."))));

    assertThat(rule.precision().judged()).isZero();
    assertThat(rule.contradictory()).hasSize(1);
    assertThat(JudgingWords.decisions(rule.findings().get(0)))
        .isEqualTo("real (Two days.), but also misread (A typo.)");
    assertThat(rule.isUnjudged()).isTrue();
  }

  @Test
  void what_another_version_of_a_rule_found_says_nothing_of_this_one() {
    RuleJudgement rule =
        only(
            over(
                report(
                    "a.json",
                    decided("date-conflict", 99, "the ferry sails", MISREAD, ""),
                    decided("date-conflict", 1, "the mill burns", REAL, ""))));

    assertThat(rule.precision()).isEqualTo(new Precision(1, 0));
    assertThat(rule.otherVersions()).isEqualTo(1);
  }

  @Test
  void a_rule_that_is_not_at_hand_is_told_by_its_name() {
    RuleJudgement rule =
        only(over(report("a.json", decided("somebody-elses", 7, "the ferry sails", REAL, ""))));

    assertThat(rule.descriptor()).isEmpty();
    assertThat(rule.precision()).isEqualTo(new Precision(1, 0));
  }

  @Test
  void what_agrees_asks_nobody_so_its_rule_is_not_missed() {
    RuleStatistics statistics =
        over(
            report(
                "a.json",
                open("same-fact", "the ferry sails", Level.NONE),
                open("date-conflict", "the mill burns", Level.WARNING)));

    assertThat(statistics.unjudged())
        .extracting(RuleJudgement::rule)
        .containsExactly("date-conflict");
    assertThat(statistics.open()).isEqualTo(1);
  }

  @Test
  void every_rule_found_something_or_is_silent() {
    RuleStatistics statistics =
        over(report("a.json", open("date-conflict", "the mill burns", Level.ERROR)));

    assertThat(statistics.silent())
        .hasSize(RULES.catalogue().rules().size() - 1)
        .extracting(RuleDescriptor::id)
        .doesNotContain("date-conflict");
  }

  @Test
  void the_order_of_reports_does_not_show() {
    FindingList one = report("a.json", decided("date-conflict", "the ferry sails", REAL, "x"));
    FindingList two =
        report(
            "b.json",
            open("year-slip", "the mill burns", Level.ERROR),
            decided("date-conflict", "the ferry sails", REAL, "y"));

    assertThat(over(two, one)).isEqualTo(over(one, two));
  }
}
