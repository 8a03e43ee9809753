package org.factlint.finding;

import java.util.List;

/**
 * Something that comparing claims brought to light: the same answer, or answers that pull apart. It
 * never says who is right.
 *
 * @param id its lasting name
 * @param kind what it says about its claims
 * @param level how loudly it speaks
 * @param rule the rule that judged
 * @param subject what it is about
 * @param message one sentence with both sides' words and values
 * @param evidence the claims, by side, then source, then place in the article
 * @param reasoning what made them comparable, how they relate, what was ruled out or would explain
 *     it: a sentence each
 */
public record Finding(
    FindingId id,
    FindingKind kind,
    Level level,
    RuleRef rule,
    Subject subject,
    String message,
    List<Evidence> evidence,
    List<String> reasoning) {

  /**
   * The rule that judged.
   *
   * @param id its identifier
   * @param version the version of its meaning
   */
  public record RuleRef(String id, int version) {}

  /**
   * What a finding is about.
   *
   * @param story the story's name
   * @param topic the question in words; findings of one topic are shown together
   * @param aspect which aspect of the claims was compared, in lower case
   * @param importance the vocabulary's importance of the predicate, 0 to 100
   */
  public record Subject(String story, String topic, String aspect, int importance) {}
}
