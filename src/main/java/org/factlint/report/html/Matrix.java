package org.factlint.report.html;

import java.util.List;

/**
 * What more than two sources answer to the questions that they dispute.
 *
 * @param sources their letters, in order
 * @param rows a question each, the most important first
 */
public record Matrix(List<String> sources, List<Row> rows) {

  /**
   * A question.
   *
   * @param topic what it is about
   * @param question what is asked
   * @param finding the finding
   * @param answers an answer for each source, empty where it gives none
   */
  public record Row(String topic, String question, String finding, List<Cell> answers) {}

  /**
   * An answer.
   *
   * @param words the answer; empty for none
   * @param side which of the answers it is, from 0; -1 for none
   */
  public record Cell(String words, int side) {}
}
