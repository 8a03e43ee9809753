package org.factlint.report.judging;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.factlint.check.RuleCosts;
import org.factlint.report.Ink;
import org.factlint.report.Page;
import org.factlint.report.TextLook;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.rule.RuleDescriptor;

/** Tells a person at a terminal how the rules have done. */
public final class StatisticsText {
  private static final String INDENT = "  ";
  private static final int MOST_DEAR = 3;

  private final RuleStatistics statistics;
  private final TextLook look;
  private final Page page;

  private StatisticsText(RuleStatistics statistics, TextLook look) {
    this.statistics = statistics;
    this.look = look;
    this.page = new Page(look);
  }

  /**
   * Writes statistics.
   *
   * @param statistics the statistics
   * @param look how the text looks
   * @return lines for a terminal
   */
  public static String write(RuleStatistics statistics, TextLook look) {
    StatisticsText text = new StatisticsText(statistics, look);
    text.page.line("", Ink.BOLD, JudgingWords.basis(statistics));
    text.tooManyFalseAlarms();
    text.contradictory();
    text.unjudged();
    text.table();
    text.end();
    return text.page.toString();
  }

  private void title(String title, int count) {
    page.blank();
    page.line("", Ink.BOLD, title + " (" + count + ")");
  }

  private void tooManyFalseAlarms() {
    List<RuleJudgement> rules = statistics.withTooManyFalseAlarms();
    if (!rules.isEmpty()) {
      title("Too many false alarms", rules.size());
      rules.forEach(
          rule ->
              page.hanging(
                  INDENT, Ink.RED, RuleColumns.name(rule) + ": " + JudgingWords.falseAlarms(rule)));
    }
  }

  private void contradictory() {
    List<JudgedFinding> findings = statistics.contradictory();
    if (!findings.isEmpty()) {
      title("Decided in two ways, counted in neither", findings.size());
      for (JudgedFinding finding : findings) {
        page.hanging(
            INDENT,
            Ink.YELLOW,
            finding.id()
                + " "
                + VisibleText.of(finding.rule())
                + ", "
                + JudgingWords.topic(finding));
        page.hanging(INDENT + INDENT, Ink.PLAIN, JudgingWords.decisions(finding));
      }
    }
  }

  private void unjudged() {
    List<RuleJudgement> rules = statistics.unjudged();
    if (!rules.isEmpty()) {
      title("Nobody has judged yet what these found", rules.size());
      page.hanging(
          INDENT,
          Ink.PLAIN,
          rules.stream().map(RuleColumns::name).collect(Collectors.joining(", ")));
    }
  }

  private void table() {
    List<RuleJudgement> rules = statistics.rules();
    if (rules.isEmpty()) {
      return;
    }
    RuleColumns columns = RuleColumns.of(statistics);
    boolean narrow = columns.width() > look.width();
    page.blank();
    if (!narrow) {
      page.line("", Ink.BOLD, columns.heading());
    }
    for (int i = 0; i < rules.size(); i++) {
      if (narrow) {
        page.line("", Ink.BOLD, RuleColumns.name(rules.get(i)));
        page.hanging(INDENT, Ink.PLAIN, columns.labelled(i));
      } else {
        page.line("", Ink.PLAIN, columns.row(i));
      }
      page.hanging(
          narrow ? INDENT : INDENT + INDENT, Ink.FAINT, JudgingWords.breakdown(rules.get(i)));
    }
  }

  private void end() {
    page.blank();
    page.line("", Ink.PLAIN, silent());
    statistics.costs().ifPresent(this::dearestSilent);
    page.blank();
    page.line("", Ink.FAINT, JudgingWords.meaning() + " " + JudgingWords.criterion());
    page.line(
        "",
        Ink.FAINT,
        (statistics.costs().isEmpty()
                ? "--time measures what each rule costs, where stories are checked. "
                : JudgingWords.costs(statistics) + " ")
            + "--format html makes a page with every finding.");
  }

  private String silent() {
    int all = statistics.silent().size();
    String off =
        statistics.off().isEmpty()
            ? ""
            : " Turned off: " + String.join(", ", statistics.off()) + ".";
    return Wording.count(all, "other rule", "other rules") + " found nothing." + off;
  }

  private void dearestSilent(RuleCosts costs) {
    String dearest =
        statistics.silent().stream()
            .map(RuleDescriptor::id)
            .filter(id -> costs.perRule().containsKey(id))
            .sorted(Comparator.comparing(costs::of).reversed())
            .limit(MOST_DEAR)
            .map(id -> id + " " + JudgingWords.cost(costs, id))
            .collect(Collectors.joining(", "));
    if (!dearest.isEmpty()) {
      page.hanging(INDENT, Ink.PLAIN, "The dearest of them: " + dearest + ".");
    }
  }
}
