package org.factlint.rule;

/**
 * What is wrong with a rule file.
 *
 * @param path the file, with {@code /}
 * @param line counted from 1
 * @param message what was found, and what was expected
 */
public record RuleProblem(String path, int line, String message) {

  /** The problem as compilers print theirs: {@code rules/time/date-conflict/rule.drl:12: …}. */
  @Override
  public String toString() {
    return path + ":" + line + ": " + message;
  }
}
