package org.factlint.report.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.factlint.decision.DecidedAs;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.report.html.RuleTable.Bar;
import org.factlint.report.html.RuleTable.Item;
import org.factlint.report.html.RuleTable.Row;
import org.factlint.report.html.RuleTable.Silent;
import org.factlint.report.judging.JudgedFinding;
import org.factlint.report.judging.JudgingWords;
import org.factlint.report.judging.Precision;
import org.factlint.report.judging.RuleJudgement;
import org.factlint.report.judging.RuleStatistics;
import org.factlint.rule.RuleDescriptor;

/** Puts statistics of rules into the words of their page. */
final class RuleTables {
  private static final int MOST_LISTED = 500;
  private static final int LINE = 100;

  private final RuleStatistics statistics;
  private final Function<JudgedFinding, Optional<String>> addresses;

  RuleTables(RuleStatistics statistics, Function<JudgedFinding, Optional<String>> addresses) {
    this.statistics = statistics;
    this.addresses = addresses;
  }

  RuleTable table() {
    return new RuleTable(
        JudgingWords.basis(statistics),
        rows(statistics.withTooManyFalseAlarms()),
        statistics.contradictory().stream().map(this::item).toList(),
        rows(statistics.unjudged()),
        Arrays.stream(DecidedAs.values()).map(DecidedAs::word).toList(),
        rows(statistics.rules()),
        statistics.silent().stream().map(this::silent).toList(),
        Wording.count(statistics.silent().size(), "rule", "rules") + " found nothing",
        notes(),
        statistics.costs().isPresent());
  }

  private List<Row> rows(List<RuleJudgement> rules) {
    return rules.stream().map(this::row).toList();
  }

  private List<String> notes() {
    List<String> notes = new ArrayList<>(List.of(JudgingWords.meaning(), JudgingWords.criterion()));
    notes.add(
        statistics.costs().isPresent()
            ? JudgingWords.costs(statistics)
            : "factlint rules stats --time measures what each rule costs, where stories are checked.");
    return notes;
  }

  private Row row(RuleJudgement rule) {
    Precision precision = rule.precision();
    Optional<RuleDescriptor> descriptor = rule.descriptor();
    int more = rule.findings().size() - MOST_LISTED;
    return new Row(
        VisibleText.of(rule.rule()),
        descriptor.map(RuleDescriptor::title).orElse("A rule that is not among those at hand"),
        String.valueOf(rule.findings().size()),
        String.valueOf(rule.open()),
        rule.decided().values().stream().map(String::valueOf).toList(),
        bar(precision),
        precision
            .share()
            .map(share -> JudgingWords.share(share) + " (" + JudgingWords.interval(precision) + ")")
            .orElse(JudgingWords.NOT_JUDGED),
        JudgingWords.sentence(precision),
        JudgingWords.breakdown(rule),
        precision.hasTooManyFalseAlarms() ? JudgingWords.falseAlarms(rule) : "",
        descriptor
            .map(known -> List.of(known.page().explanation().split("\n\n", -1)))
            .orElse(List.of()),
        descriptor.map(known -> known.page().falsePositives()).orElse(""),
        cost(rule.rule()),
        rule.findings().stream().limit(MOST_LISTED).map(this::item).toList(),
        more > 0 ? "and " + more + " more; the JSON has all" : "");
  }

  private String cost(String rule) {
    return statistics.costs().map(costs -> JudgingWords.cost(costs, rule)).orElse("");
  }

  private static Optional<Bar> bar(Precision precision) {
    return precision
        .interval()
        .map(
            interval ->
                new Bar(
                    place(interval.low()),
                    place(interval.high() - interval.low()),
                    place(precision.share().orElseThrow()),
                    place(Precision.LEAST),
                    JudgingWords.sentence(precision)));
  }

  private static String place(double share) {
    return String.format(Locale.ROOT, "%.1f", share * LINE);
  }

  private Item item(JudgedFinding finding) {
    return new Item(
        finding.id().value(),
        addresses.apply(finding),
        VisibleText.of(finding.rule()),
        finding.kind().word(),
        finding.kind().title(),
        JudgingWords.topic(finding),
        JudgingWords.decisions(finding));
  }

  private Silent silent(RuleDescriptor rule) {
    String off = statistics.off().contains(rule.id()) ? "turned off" : "";
    String cost = off.isEmpty() ? cost(rule.id()) : off;
    return new Silent(rule.id(), rule.title(), cost);
  }
}
