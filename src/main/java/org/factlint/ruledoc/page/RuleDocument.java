package org.factlint.ruledoc.page;

import java.util.List;
import java.util.Optional;
import org.factlint.finding.Finding;
import org.factlint.rule.Condition;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSource;
import org.factlint.ruledoc.RuleCase;

/**
 * All that is known about a rule: what its page and its explanation are made from.
 *
 * @param rule what its file says
 * @param source its file
 * @param runs what its cases gave, in the order of the file
 * @param settings the settings that bear on it
 * @param replacedBy the rules whose findings on the same evidence replace its own
 */
public record RuleDocument(
    RuleDescriptor rule,
    RuleSource source,
    List<Run> runs,
    List<Setting> settings,
    List<String> replacedBy) {

  /**
   * A case as it ran.
   *
   * @param ruleCase the case
   * @param findings what it gave
   */
  public record Run(RuleCase ruleCase, List<Finding> findings) {

    /**
     * Copies the list.
     *
     * @param ruleCase the case
     * @param findings the findings
     */
    public Run {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Copies the lists.
   *
   * @param rule the rule
   * @param source its file
   * @param runs the runs
   * @param settings the settings
   * @param replacedBy the rules
   */
  public RuleDocument {
    runs = List.copyOf(runs);
    settings = List.copyOf(settings);
    replacedBy = List.copyOf(replacedBy);
  }

  /** What it asks. */
  Condition.Pattern condition() {
    return Condition.of(source);
  }

  /** The case that is shown, as it ran. */
  Optional<Run> shownCase() {
    return runs.stream().filter(run -> run.ruleCase().document()).findFirst();
  }

  /** The finding of this rule in a case. */
  Optional<Finding> finding(Run run) {
    return run.findings().stream()
        .filter(finding -> finding.rule().id().equals(rule.id()))
        .findFirst();
  }
}
