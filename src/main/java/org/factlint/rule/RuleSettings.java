package org.factlint.rule;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factlint.finding.Level;

/**
 * What a project says of single rules.
 *
 * @param levels how loudly the findings of a rule speak; what is not proved is still never above a
 *     warning
 * @param off the rules that do not judge
 */
public record RuleSettings(SortedMap<String, Level> levels, SortedSet<String> off) {

  /** Every rule as its file says. */
  public static final RuleSettings NONE = new RuleSettings(new TreeMap<>(), new TreeSet<>());

  /**
   * Copies.
   *
   * @param levels rule → level
   * @param off the rules that do not judge
   */
  public RuleSettings {
    levels = Collections.unmodifiableSortedMap(new TreeMap<>(levels));
    off = Collections.unmodifiableSortedSet(new TreeSet<>(off));
  }

  /**
   * The level that the project gives a rule.
   *
   * @param rule the rule's name
   * @return its level, if the project gives it one
   */
  public Optional<Level> level(String rule) {
    return Optional.ofNullable(levels.get(rule));
  }
}
