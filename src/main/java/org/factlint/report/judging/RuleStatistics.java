package org.factlint.report.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factlint.check.RuleCosts;
import org.factlint.finding.FindingId;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.Rulebook;

/**
 * How all rules have done over reports and checks. A finding that several of them have counts once.
 *
 * @param basis what was looked at
 * @param rules the rules that found something: the most findings first, then by name
 * @param silent the rules that found nothing, by family and name
 * @param off the names of those rules that the project has turned off, sorted
 * @param costs what the rules cost in time, if that was measured
 */
public record RuleStatistics(
    Basis basis,
    List<RuleJudgement> rules,
    List<RuleDescriptor> silent,
    List<String> off,
    Optional<RuleCosts> costs) {

  private static final Comparator<RuleJudgement> RULES =
      Comparator.comparingInt((RuleJudgement rule) -> -rule.findings().size())
          .thenComparing(RuleJudgement::rule);

  /**
   * What was looked at.
   *
   * @param reports the paths of reports, sorted
   * @param stories how many stories were checked
   * @param ruleBase SHA-256 of the rules at hand, in lower-case hex
   */
  public record Basis(List<String> reports, int stories, String ruleBase) {}

  /**
   * Sorts the rules.
   *
   * @param basis what was looked at
   * @param rules the rules that found something
   * @param silent the rules that found nothing
   * @param off the names of rules that are off
   * @param costs what the rules cost
   */
  public RuleStatistics {
    rules = rules.stream().sorted(RULES).toList();
    silent = List.copyOf(silent);
    off = List.copyOf(off);
  }

  /**
   * How the rules have done over what a check found.
   *
   * @param checked what came of the check
   * @return the statistics
   */
  public static RuleStatistics of(Checked checked) {
    return of(checked.rules(), List.of(FindingList.of(checked)));
  }

  /**
   * How rules have done over reports and checks.
   *
   * @param rules the rules at hand
   * @param lists what reports have, and checks found
   * @return the statistics, whatever the order of the lists
   */
  public static RuleStatistics of(Rulebook rules, List<FindingList> lists) {
    RuleCatalogue catalogue = rules.catalogue();
    Map<String, List<JudgedFinding>> byRule = new TreeMap<>();
    Map<String, Integer> otherVersions = new TreeMap<>();
    for (JudgedFinding finding : distinct(lists)) {
      List<JudgedFinding> found = byRule.computeIfAbsent(finding.rule(), any -> new ArrayList<>());
      if (isOfPresentMeaning(finding, catalogue)) {
        found.add(finding);
      } else {
        otherVersions.merge(finding.rule(), 1, Integer::sum);
      }
    }
    List<RuleJudgement> judgements = new ArrayList<>();
    byRule.forEach(
        (rule, found) ->
            judgements.add(
                new RuleJudgement(
                    rule, catalogue.find(rule), found, otherVersions.getOrDefault(rule, 0))));
    return new RuleStatistics(
        new Basis(
            lists.stream()
                .map(FindingList::report)
                .filter(name -> !name.isEmpty())
                .sorted()
                .toList(),
            lists.stream().mapToInt(FindingList::stories).sum(),
            catalogue.sha256()),
        judgements,
        catalogue.rules().stream().filter(rule -> !byRule.containsKey(rule.id())).toList(),
        List.copyOf(rules.settings().off()),
        Optional.empty());
  }

  private static boolean isOfPresentMeaning(JudgedFinding finding, RuleCatalogue catalogue) {
    return catalogue
        .find(finding.rule())
        .filter(rule -> rule.version() != finding.ruleVersion())
        .isEmpty();
  }

  /** One of each id and meaning. */
  private static List<JudgedFinding> distinct(List<FindingList> lists) {
    record Key(FindingId id, String rule, int version) {}
    Map<Key, JudgedFinding> all = new LinkedHashMap<>();
    lists.stream()
        .sorted(Comparator.comparing(FindingList::report))
        .flatMap(list -> list.findings().stream())
        .forEach(
            one ->
                all.merge(
                    new Key(one.id(), one.rule(), one.ruleVersion()), one, JudgedFinding::with));
    return List.copyOf(all.values());
  }

  /**
   * The same, with what the rules cost.
   *
   * @param measured the costs
   * @return statistics that differ from run to run
   */
  public RuleStatistics with(RuleCosts measured) {
    return new RuleStatistics(basis, rules, silent, off, Optional.of(measured));
  }

  /**
   * The rules that cost more trust than they earn.
   *
   * @return those with too many false alarms, the least precise first
   */
  public List<RuleJudgement> withTooManyFalseAlarms() {
    return rules.stream()
        .filter(rule -> rule.precision().hasTooManyFalseAlarms())
        .sorted(Comparator.comparing(rule -> rule.precision().share().orElse(1.0)))
        .toList();
  }

  /**
   * The rules that nobody has judged yet.
   *
   * @return those that ask for decisions
   */
  public List<RuleJudgement> unjudged() {
    return rules.stream().filter(RuleJudgement::isUnjudged).toList();
  }

  /**
   * The findings on which people disagree.
   *
   * @return those with more than one word, by rule
   */
  public List<JudgedFinding> contradictory() {
    return rules.stream().flatMap(rule -> rule.contradictory().stream()).toList();
  }

  /**
   * How many findings there are.
   *
   * @return those of the rules' present meanings
   */
  public int found() {
    return rules.stream().mapToInt(rule -> rule.findings().size()).sum();
  }

  /**
   * How many findings wait for a decision.
   *
   * @return errors and warnings that nobody decided on
   */
  public int open() {
    return rules.stream().mapToInt(RuleJudgement::open).sum();
  }
}
