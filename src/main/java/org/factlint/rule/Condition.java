package org.factlint.rule;

import java.util.List;

/** What a rule asks of the fact that it judges. */
public sealed interface Condition {

  /**
   * Several conditions, all of which must hold.
   *
   * @param parts the conditions, in the order of the file; none if the rule judges every such fact
   */
  record All(List<Condition> parts) implements Condition {}

  /**
   * Several conditions, one of which must hold.
   *
   * @param parts the conditions, in the order of the file
   */
  record Any(List<Condition> parts) implements Condition {}

  /**
   * A property that is, or is not, one of some constants.
   *
   * @param property its name
   * @param constants the constants without their types: {@code DISJOINT}
   * @param holds whether it must be one of them
   */
  record OneOf(String property, List<String> constants, boolean holds) implements Condition {}

  /**
   * A property that is true or false.
   *
   * @param property its name
   * @param holds whether it must be true
   */
  record Flag(String property, boolean holds) implements Condition {}

  /**
   * The fact that a rule judges.
   *
   * @param fact the name of the fact's type
   * @param condition what the rule asks of it
   */
  record Pattern(String fact, Condition condition) {}

  /**
   * Reads what a rule asks.
   *
   * @param rule a rule file that keeps the house rules
   * @return the fact, and the condition
   */
  static Pattern of(RuleSource rule) {
    return new ConditionReader(new RuleTokens(rule)).pattern();
  }
}
