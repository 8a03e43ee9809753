package org.factlint.report;

import java.util.List;
import org.factlint.job.Scope;
import org.factlint.rule.RuleDescriptor;

/**
 * The program and the rules that checked.
 *
 * @param version the program's version
 * @param rules SHA-256 of the rule base, in lower-case hex
 * @param ownRules the names of rules that are not the program's, sorted
 * @param rulesOff the names of rules that the project has turned off, sorted
 * @param catalogue what the rules say of themselves, by name
 * @param scope what of all findings is told, and whose rules hold
 */
public record Tool(
    String version,
    String rules,
    List<String> ownRules,
    List<String> rulesOff,
    List<RuleDescriptor> catalogue,
    Scope scope) {
  /** The program's name. */
  public static final String NAME = "factlint";

  /**
   * The program with nothing but its own rules, all of them on, and nothing said of them.
   *
   * @param version the program's version
   * @param rules SHA-256 of the rule base, in lower-case hex
   */
  public Tool(String version, String rules) {
    this(version, rules, List.of(), List.of(), List.of(), Scope.ALL);
  }
}
