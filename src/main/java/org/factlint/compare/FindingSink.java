package org.factlint.compare;

/** Where rules report what they judge; the only thing that a rule's consequence may call. */
@FunctionalInterface
public interface FindingSink {

  /**
   * Takes one judgement.
   *
   * @param ruleId the rule that judges
   * @param fact what it judged
   */
  void report(String ruleId, Fact fact);
}
