package org.factlint.report.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.factlint.check.RuleCosts;
import org.factlint.report.VisibleText;

/** The table of rules in a terminal, a row for each rule of the statistics. */
final class RuleColumns {
  private static final String GAP = "  ";
  private static final int LONGEST_NAME = 40;

  private final List<String> headings;
  private final List<List<String>> rows;
  private final List<Integer> widths;

  private RuleColumns(List<String> headings, List<List<String>> rows) {
    this.headings = headings;
    this.rows = rows;
    this.widths = IntStream.range(0, headings.size()).mapToObj(this::widest).toList();
  }

  static RuleColumns of(RuleStatistics statistics) {
    List<String> headings =
        new ArrayList<>(
            List.of("rule", "found", "open", "right", "wrong", "precision", "95 % interval"));
    if (statistics.costs().isPresent()) {
      headings.addAll(List.of("time", "share"));
    }
    return new RuleColumns(
        headings, statistics.rules().stream().map(rule -> cells(rule, statistics)).toList());
  }

  private static List<String> cells(RuleJudgement rule, RuleStatistics statistics) {
    Precision precision = rule.precision();
    List<String> cells =
        new ArrayList<>(
            List.of(
                name(rule),
                String.valueOf(rule.findings().size()),
                String.valueOf(rule.open()),
                String.valueOf(precision.right()),
                String.valueOf(precision.wrong()),
                precision.share().map(JudgingWords::share).orElse(JudgingWords.NOT_JUDGED),
                JudgingWords.interval(precision)));
    statistics.costs().ifPresent(costs -> cells.addAll(times(costs, rule.rule())));
    return cells;
  }

  private static List<String> times(RuleCosts costs, String rule) {
    if (!costs.perRule().containsKey(rule)) {
      return List.of("", "");
    }
    return List.of(JudgingWords.time(costs.of(rule)), JudgingWords.percent(costs.share(rule)));
  }

  /** A stranger's rule may have any name. */
  static String name(RuleJudgement rule) {
    String shown = VisibleText.of(rule.rule());
    return length(shown) <= LONGEST_NAME
        ? shown
        : shown.substring(0, shown.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…";
  }

  private int widest(int column) {
    return rows.stream()
        .mapToInt(row -> length(row.get(column)))
        .reduce(length(headings.get(column)), Math::max);
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  /** How wide the table is. */
  int width() {
    return widths.stream().mapToInt(width -> width + GAP.length()).sum() - GAP.length();
  }

  String heading() {
    return line(headings);
  }

  String row(int index) {
    return line(rows.get(index));
  }

  private String line(List<String> cells) {
    StringBuilder line = new StringBuilder(cells.get(0));
    line.append(" ".repeat(widths.get(0) - length(cells.get(0))));
    for (int i = 1; i < cells.size(); i++) {
      int blanks = widths.get(i) - length(cells.get(i));
      line.append(GAP).append(" ".repeat(blanks)).append(cells.get(i));
    }
    return line.toString().stripTrailing();
  }

  /** A row where the terminal is too narrow for a table, without the rule's name. */
  String labelled(int index) {
    List<String> cells = rows.get(index);
    return IntStream.range(1, cells.size())
        .filter(i -> !cells.get(i).isEmpty())
        .mapToObj(i -> headings.get(i) + " " + cells.get(i))
        .collect(Collectors.joining(", "));
  }
}
