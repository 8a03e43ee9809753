package org.factlint.report.past;

import java.util.List;
import java.util.Optional;
import org.factlint.decision.DecidedAs;
import org.factlint.finding.FindingId;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;

/**
 * A finding as a report tells it.
 *
 * @param id its id
 * @param kind what it says about its claims
 * @param level how loudly it speaks
 * @param rule the rule that judged
 * @param ruleVersion the version of the rule's meaning
 * @param question what it is about
 * @param claims its evidence, in the report's order
 * @param decision what was decided on it
 */
public record PastFinding(
    FindingId id,
    FindingKind kind,
    Level level,
    String rule,
    int ruleVersion,
    Question question,
    List<PastClaim> claims,
    Optional<PastDecision> decision) {

  /**
   * What a finding is about; two findings about the same may give other answers.
   *
   * @param story the story's name
   * @param topic the question in words
   * @param aspect what is asked
   */
  public record Question(String story, String topic, String aspect) {}

  /**
   * A claim with its answer.
   *
   * @param source the source
   * @param claim the claim
   * @param value the answer, normalised
   * @param quote its words, or their beginning
   */
  public record PastClaim(String source, String claim, String value, String quote) {
    /**
     * The claim's name among all sources.
     *
     * @return source and claim, as readers see them
     */
    String name() {
      return source + "/" + claim;
    }
  }

  /**
   * What was decided.
   *
   * @param as the word
   * @param reason why
   */
  public record PastDecision(DecidedAs as, String reason) {}
}
