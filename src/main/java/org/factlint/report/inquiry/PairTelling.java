package org.factlint.report.inquiry;

import java.util.List;

/**
 * What is told of two claims, in the words and the order in which every writer tells it. All words
 * are inert.
 *
 * @param claims the two claims
 * @param sections what was found step by step
 * @param conclusion what all steps come to
 */
public record PairTelling(List<Quoted> claims, List<Section> sections, String conclusion) {

  /**
   * One of the claims.
   *
   * @param letter A or B
   * @param name its source and its name
   * @param place where its quotation begins
   * @param quote its words, shortened
   */
  public record Quoted(String letter, String name, String place, String quote) {}

  /**
   * Some of what is told.
   *
   * @param title what it is about
   * @param lines what is told of it
   */
  public record Section(String title, List<Line> lines) {}

  /**
   * One thing that is told.
   *
   * @param words a sentence or less
   * @param because further sentences on it
   * @param decided what somebody decided on it; empty if nobody did
   */
  public record Line(String words, List<String> because, String decided) {
    /**
     * A thing of which there is no more to tell.
     *
     * @param words a sentence or less
     */
    public Line(String words) {
      this(words, List.of(), "");
    }
  }
}
