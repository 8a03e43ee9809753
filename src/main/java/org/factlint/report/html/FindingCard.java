package org.factlint.report.html;

import java.util.List;

/**
 * A finding with both sides' words.
 *
 * @param id its lasting name
 * @param anchor its place on the page: its name, with a number if another story has the same
 * @param kind the word for its kind
 * @param heading the kind in a reader's words
 * @param level how loudly it speaks
 * @param rule the rule that judged
 * @param story the story that it is of
 * @param topic what it is about
 * @param question what was asked
 * @param message one sentence that says how the sides relate
 * @param sides the answers, by source
 * @param reasoning why, step by step
 * @param decision what was decided; empty if it is open
 * @param sources the letters of its sources, with blanks between them
 */
public record FindingCard(
    String id,
    String anchor,
    String kind,
    String heading,
    String level,
    String rule,
    String story,
    String topic,
    String question,
    String message,
    List<Side> sides,
    List<String> reasoning,
    String decision,
    String sources) {

  /**
   * Whether it waits for a decision.
   *
   * @return the word by which the page filters
   */
  public String state() {
    return decision.isEmpty() ? "open" : "decided";
  }

  /**
   * One source's answer.
   *
   * @param letter the source
   * @param source its title
   * @param value the answer
   * @param quote the words, with those that decide
   * @param context the words with what stands around them
   * @param notes why the words mean that, who says so, and who has read it
   * @param origin where the words stand, and who has read them
   * @param mark where the page has the words in their article
   */
  public record Side(
      String letter,
      String source,
      String value,
      Marked quote,
      Marked context,
      List<String> notes,
      Origin origin,
      String mark) {}

  /**
   * Where an answer comes from.
   *
   * @param article file, line and column of the words, and further ones
   * @param factFile file, line and column of the claim; empty if no file holds it
   * @param machineRead whether no person has looked at it
   */
  public record Origin(String article, String factFile, boolean machineRead) {}

  /**
   * Words of which some are marked.
   *
   * @param before what stands before them
   * @param marked the marked words; they may be empty
   * @param behind what stands behind them
   */
  public record Marked(String before, String marked, String behind) {}
}
