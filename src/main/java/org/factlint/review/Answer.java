package org.factlint.review;

import java.util.List;

/**
 * What came of a wish.
 *
 * @param done whether it was fulfilled; if not, nothing was written
 * @param words what was done, or why not
 * @param findings how the findings concerned are now
 * @param anew whether the page has to be read again
 * @param status how things stand
 */
public record Answer(
    boolean done, String words, List<FindingState> findings, boolean anew, Status status) {

  /**
   * How a finding is.
   *
   * @param id its id
   * @param state open, decided or re-opened
   * @param words what was decided, or what had been; empty if nothing
   */
  public record FindingState(String id, String state, String words) {}

  /**
   * How things stand.
   *
   * @param version rises whenever the page shows something else than before
   * @param open how many errors and warnings wait for a decision
   * @param tally the same, and what is decided, for readers
   * @param back what could be taken back; empty if nothing
   * @param problems what hinders, a line each
   */
  public record Status(long version, int open, String tally, String back, List<String> problems) {}
}
