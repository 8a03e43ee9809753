package org.factlint.rule;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown when rule files break the house rules or do not compile. */
public final class InvalidRulesException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final transient List<RuleProblem> problems;

  /**
   * Reports problems, one a line.
   *
   * @param problems the problems, in the order of files and lines; at least one
   */
  public InvalidRulesException(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /**
   * What is wrong.
   *
   * @return the problems, in the order of files and lines
   */
  public List<RuleProblem> problems() {
    return problems;
  }
}
