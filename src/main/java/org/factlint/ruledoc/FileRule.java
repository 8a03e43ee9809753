package org.factlint.ruledoc;

import java.util.List;
import org.factlint.finding.Level;

/**
 * What is known about a rule that speaks of a fact file itself, and not of what sources say.
 *
 * @param id its name in problems and decisions
 * @param level how loudly it speaks
 * @param title what it finds, for readers
 * @param explanation paragraphs about it
 * @param falsePositives when it is known to be wrong
 * @param cases files in which it speaks or stays silent
 */
public record FileRule(
    String id,
    Level level,
    String title,
    String explanation,
    String falsePositives,
    List<FileCase> cases) {

  /**
   * A fact file about the article of all cases.
   *
   * @param name what is shown
   * @param entities the content of its {@code entities.json}
   * @param facts its content
   * @param expected all problems that it must give
   */
  public record FileCase(String name, String entities, String facts, List<Expected> expected) {}

  /**
   * A problem that a case must give.
   *
   * @param rule the name of its rule
   * @param pointer the node that it speaks of
   */
  public record Expected(String rule, String pointer) {}
}
