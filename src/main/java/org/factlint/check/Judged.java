package org.factlint.check;

import org.factlint.compare.Fact;
import org.factlint.finding.FindingKind;
import org.factlint.rule.RuleDescriptor;

/**
 * What a rule says of a fact.
 *
 * @param rule the rule
 * @param fact the fact
 * @param off whether the project has turned the rule off, so that nothing comes of it
 */
public record Judged(RuleDescriptor rule, Fact fact, boolean off) {

  /**
   * What the rule finds in it.
   *
   * @return the kind of finding
   */
  public FindingKind kind() {
    return fact.withinSource() ? rule.kind().withinOneSource() : rule.kind();
  }
}
