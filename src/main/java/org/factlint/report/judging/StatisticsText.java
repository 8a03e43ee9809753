package org.factlint.report.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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
  private static final String GAP = "  ";
  private static final int LONGEST_NAME = 40;
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
              page.hanging(INDENT, Ink.RED, name(rule) + ": " + JudgingWords.falseAlarms(rule)));
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
          rules.stream().map(StatisticsText::name).collect(Collectors.joining(", ")));
    }
  }

  /** A column of the table. */
  private record Column(String heading, Function<RuleJudgement, String> cell) {
    int width(List<RuleJudgement> rules) {
      int widest = rules.stream().map(cell).mapToInt(Column::length).max().orElse(0);
      return Math.max(length(heading), widest);
    }

    static int length(String text) {
      return text.codePointCount(0, text.length());
    }
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(new Column("found", rule -> String.valueOf(rule.findings().size())));
    columns.add(new Column("open", rule -> String.valueOf(rule.open())));
    columns.add(new Column("right", rule -> String.valueOf(rule.precision().right())));
    columns.add(new Column("wrong", rule -> String.valueOf(rule.precision().wrong())));
    columns.add(
        new Column(
            "precision",
            rule ->
                rule.precision().share().map(JudgingWords::share).orElse(JudgingWords.NOT_JUDGED)));
    columns.add(new Column("95 % interval", rule -> JudgingWords.interval(rule.precision())));
    statistics.costs().ifPresent(costs -> columns.addAll(times(costs)));
    return columns;
  }

  private static List<Column> times(RuleCosts costs) {
    return List.of(
        new Column("time", rule -> JudgingWords.time(costs.of(rule.rule()))),
        new Column("share", rule -> JudgingWords.percent(costs.share(rule.rule()))));
  }

  private void table() {
    List<RuleJudgement> rules = statistics.rules();
    if (rules.isEmpty()) {
      return;
    }
    page.blank();
    List<Column> columns = columns();
    Column names = new Column("rule", StatisticsText::name);
    int width =
        names.width(rules)
            + columns.stream().mapToInt(column -> GAP.length() + column.width(rules)).sum();
    if (width > look.width()) {
      rules.forEach(rule -> lines(rule, columns));
      return;
    }
    page.line("", Ink.BOLD, row(names, columns, Column::heading));
    for (RuleJudgement rule : rules) {
      page.line("", Ink.PLAIN, row(names, columns, column -> column.cell().apply(rule)));
      page.hanging(INDENT + INDENT, Ink.FAINT, JudgingWords.breakdown(rule));
    }
  }

  private String row(Column names, List<Column> columns, Function<Column, String> cell) {
    StringBuilder row = new StringBuilder(cell.apply(names));
    row.append(" ".repeat(names.width(statistics.rules()) - Column.length(row.toString())));
    for (Column column : columns) {
      String words = cell.apply(column);
      int blanks = column.width(statistics.rules()) - Column.length(words);
      row.append(GAP).append(" ".repeat(blanks)).append(words);
    }
    return row.toString().stripTrailing();
  }

  /** The same, where the terminal is too narrow for a table. */
  private void lines(RuleJudgement rule, List<Column> columns) {
    page.line("", Ink.BOLD, name(rule));
    String cells =
        columns.stream()
            .filter(column -> !column.cell().apply(rule).isEmpty())
            .map(column -> column.heading() + " " + column.cell().apply(rule))
            .collect(Collectors.joining(", "));
    page.hanging(INDENT, Ink.PLAIN, cells);
    page.hanging(INDENT, Ink.FAINT, JudgingWords.breakdown(rule));
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
            .sorted(Comparator.comparing(costs::of).reversed())
            .limit(MOST_DEAR)
            .map(id -> id + " " + JudgingWords.cost(costs, id))
            .collect(Collectors.joining(", "));
    if (!dearest.isEmpty()) {
      page.hanging(INDENT, Ink.PLAIN, "The dearest of them: " + dearest + ".");
    }
  }

  /** A stranger's rule may have any name. */
  private static String name(RuleJudgement rule) {
    String shown = VisibleText.of(rule.rule());
    return shown.codePointCount(0, shown.length()) <= LONGEST_NAME
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }
}
