package org.factlint.report.judging;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.decision.DecidedAs;
import org.factlint.finding.FindingKind;
import org.factlint.rule.RuleDescriptor;

/**
 * What a rule found, and how people decided on it.
 *
 * @param rule the rule's name
 * @param descriptor what its file says; empty if it is none of the rules at hand, such as somebody
 *     else's own
 * @param findings what it found at its present meaning: false alarms first, then what people
 *     disagree on, what is open, what is right, and what nobody is asked about
 * @param otherVersions how many further findings come from another version of its meaning; they say
 *     nothing of this one
 */
public record RuleJudgement(
    String rule,
    Optional<RuleDescriptor> descriptor,
    List<JudgedFinding> findings,
    int otherVersions) {

  private static final Comparator<JudgedFinding> FINDINGS =
      Comparator.comparingInt(RuleJudgement::rank)
          .thenComparing(JudgedFinding::kind)
          .thenComparing(finding -> finding.question().topic())
          .thenComparing(JudgedFinding::id);

  /**
   * Sorts the findings.
   *
   * @param rule the rule's name
   * @param descriptor what its file says
   * @param findings what it found
   * @param otherVersions how many findings come from another version
   */
  public RuleJudgement {
    findings = findings.stream().sorted(FINDINGS).toList();
  }

  private static int rank(JudgedFinding finding) {
    if (finding.isFalseAlarm()) {
      return 0;
    } else if (finding.isContradictory()) {
      return 1;
    } else if (finding.isOpen()) {
      return 2;
    }
    return finding.decision().isPresent() ? 3 : 4;
  }

  /**
   * How many findings of each kind there are.
   *
   * @return the kinds that there are, in their order
   */
  public Map<FindingKind, Integer> kinds() {
    Map<FindingKind, Integer> kinds = new EnumMap<>(FindingKind.class);
    findings.forEach(finding -> kinds.merge(finding.kind(), 1, Integer::sum));
    return kinds;
  }

  /**
   * How many findings wait for a decision.
   *
   * @return errors and warnings that nobody decided on
   */
  public int open() {
    return (int) findings.stream().filter(JudgedFinding::isOpen).count();
  }

  /**
   * How many findings are decided with each word. Those on which people disagree are in none.
   *
   * @return a number for each word
   */
  public Map<DecidedAs, Integer> decided() {
    Map<DecidedAs, Integer> decided = new EnumMap<>(DecidedAs.class);
    for (DecidedAs word : DecidedAs.values()) {
      decided.put(word, 0);
    }
    findings.forEach(
        finding -> finding.decision().ifPresent(made -> decided.merge(made.as(), 1, Integer::sum)));
    return decided;
  }

  /**
   * The findings on which people disagree.
   *
   * @return those with more than one word
   */
  public List<JudgedFinding> contradictory() {
    return findings.stream().filter(JudgedFinding::isContradictory).toList();
  }

  /**
   * How often it was right. A deferral decides nothing, and where people disagree it is not for us
   * to say.
   *
   * @return right and wrong ones of all that is decided
   */
  public Precision precision() {
    int right = 0;
    int wrong = 0;
    for (Map.Entry<DecidedAs, Integer> word : decided().entrySet()) {
      if (word.getKey().falseAlarm()) {
        wrong += word.getValue();
      } else if (word.getKey() != DecidedAs.DEFERRED) {
        right += word.getValue();
      }
    }
    return new Precision(right, wrong);
  }

  /**
   * Whether it asks for decisions and has none that judges it.
   *
   * @return true if nothing is judged although something waits for it
   */
  public boolean isUnjudged() {
    return precision().judged() == 0
        && findings.stream().anyMatch(one -> one.isOpen() || !one.decisions().isEmpty());
  }
}
