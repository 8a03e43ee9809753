package org.factlint.report.judging;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.decision.DecidedAs;
import org.factlint.finding.FindingId;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.report.past.PastFinding.Question;

/**
 * A finding, with all that was decided on it wherever it was found.
 *
 * @param id its id, which it has in every report
 * @param kind what it says about its claims
 * @param level how loudly it speaks
 * @param rule the rule that judged
 * @param ruleVersion the version of the rule's meaning
 * @param question what it is about
 * @param decisions what was decided, one a word, by word; more than one contradict each other
 * @param origins the reports that have it; an empty name for a check
 */
public record JudgedFinding(
    FindingId id,
    FindingKind kind,
    Level level,
    String rule,
    int ruleVersion,
    Question question,
    List<PastDecision> decisions,
    List<String> origins) {

  private static final Comparator<PastDecision> DECISIONS =
      Comparator.comparing(PastDecision::as).thenComparing(PastDecision::reason);

  /**
   * Keeps one decision a word, and no deferral beside a word that says more.
   *
   * @param id its id
   * @param kind what it says about its claims
   * @param level how loudly it speaks
   * @param rule the rule that judged
   * @param ruleVersion the version of the rule's meaning
   * @param question what it is about
   * @param decisions what was decided, in any order
   * @param origins the reports that have it
   */
  public JudgedFinding {
    decisions = distinct(decisions);
    origins = List.copyOf(origins);
  }

  private static List<PastDecision> distinct(List<PastDecision> all) {
    boolean settled = all.stream().anyMatch(made -> made.as() != DecidedAs.DEFERRED);
    Set<DecidedAs> words = new LinkedHashSet<>();
    return all.stream()
        .filter(made -> !settled || made.as() != DecidedAs.DEFERRED)
        .sorted(DECISIONS)
        .filter(made -> words.add(made.as()))
        .toList();
  }

  /** The same finding of another report added to this one. */
  JudgedFinding with(JudgedFinding other) {
    List<PastDecision> made = new ArrayList<>(decisions);
    made.addAll(other.decisions);
    Set<String> all = new LinkedHashSet<>(origins);
    all.addAll(other.origins);
    return new JudgedFinding(id, kind, level, rule, ruleVersion, question, made, List.copyOf(all));
  }

  /**
   * What was decided.
   *
   * @return the decision; empty if nobody decided, or people decided against each other
   */
  public Optional<PastDecision> decision() {
    return decisions.size() == 1 ? Optional.of(decisions.get(0)) : Optional.empty();
  }

  /**
   * Whether people decided against each other.
   *
   * @return true if decisions have different words
   */
  public boolean isContradictory() {
    return decisions.size() > 1;
  }

  /**
   * Whether it waits for somebody's decision.
   *
   * @return true of an error or warning that nobody decided on
   */
  public boolean isOpen() {
    return decisions.isEmpty() && level.compareTo(Level.WARNING) <= 0;
  }

  /**
   * Whether it counts against its rule.
   *
   * @return true if it was decided to be a false alarm
   */
  public boolean isFalseAlarm() {
    return decision().filter(made -> made.as().falseAlarm()).isPresent();
  }
}
