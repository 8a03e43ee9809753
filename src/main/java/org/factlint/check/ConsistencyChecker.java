package org.factlint.check;

import java.util.List;
import java.util.Set;
import org.factlint.claim.Story;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparisons;
import org.factlint.compare.Fact;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleSettings;
import org.factlint.rule.Rulebook;

/**
 * Lets rules judge what a story's sources claim. The only owner of a rule session; safe to share
 * between threads.
 */
public final class ConsistencyChecker {
  private final Rulebook rules;
  private final boolean trustsExtracted;

  private ConsistencyChecker(Rulebook rules, boolean trustsExtracted) {
    this.rules = rules;
    this.trustsExtracted = trustsExtracted;
  }

  /**
   * A checker that judges by the rules that factlint ships.
   *
   * @return the checker
   */
  public static ConsistencyChecker standard() {
    return with(RuleBase.standard());
  }

  /**
   * A checker that judges by given rules.
   *
   * @param rules the rules
   * @return the checker
   */
  public static ConsistencyChecker with(RuleBase rules) {
    return with(Rulebook.of(rules));
  }

  /**
   * A checker that judges by the rules of a rulebook.
   *
   * @param rules the rules, and what a project says of them
   * @return the checker
   */
  public static ConsistencyChecker with(Rulebook rules) {
    return new ConsistencyChecker(rules, false);
  }

  /**
   * A checker that lets findings on machine-read claims speak as loudly as on reviewed ones.
   *
   * @return a checker with the same rules
   */
  public ConsistencyChecker trustingExtracted() {
    return new ConsistencyChecker(rules, true);
  }

  /**
   * The rules that this checker judges by.
   *
   * @return the rulebook
   */
  public Rulebook rules() {
    return rules;
  }

  /**
   * What the files of these rules say about them.
   *
   * @return their catalogue
   */
  public RuleCatalogue catalogue() {
    return rules.catalogue();
  }

  /**
   * Judges what was compared.
   *
   * @param comparisons the story's facts
   * @param story the story that they were drawn from
   * @return the findings, and what no other source confirms
   */
  public CheckResult check(Comparisons comparisons, Story story) {
    List<Judgement> judgements = new RuleSession(rules).judge(comparisons.facts());
    int compared = (int) comparisons.facts().stream().filter(Comparison.class::isInstance).count();
    return new CheckResult(
        new FindingAssembler(story, rules.settings(), trustsExtracted).assemble(judgements),
        comparisons.unconfirmed(),
        compared);
  }

  /**
   * Asks all rules of some facts, also those that are turned off: what comes of it is no finding.
   *
   * @param facts the facts
   * @return what the rules say, in the order of the facts and then sorted by rule
   */
  public List<Judged> judge(List<Fact> facts) {
    Set<String> off = rules.settings().off();
    return new RuleSession(rules.with(RuleSettings.NONE))
        .judge(facts).stream()
            .map(said -> new Judged(said.rule(), said.fact(), off.contains(said.rule().id())))
            .toList();
  }
}
