package org.factlint.report.html;

import java.util.List;

/**
 * Dated claims of all sources, a lane a source. Dates stand in their order, not at their distances:
 * so days that two sources dispute stay apart beside years of history.
 *
 * @param width in units of the drawing
 * @param height in units of the drawing
 * @param lanes the sources, from above
 * @param ticks the dates, from the left
 * @param dots the claims
 * @param links disputed dates, from one source's to the other's
 */
public record Timeline(
    int width, int height, List<Lane> lanes, List<Tick> ticks, List<Dot> dots, List<Link> links) {

  /**
   * A source.
   *
   * @param letter its short name
   * @param y where its lane is
   */
  public record Lane(String letter, int y) {}

  /**
   * A date.
   *
   * @param words the date
   * @param x where it is
   */
  public record Tick(String words, int x) {}

  /**
   * A claim.
   *
   * @param x where its date is
   * @param y where its lane is
   * @param words what is said, for whoever points at it
   * @param finding the finding that disputes its date; empty if none does
   */
  public record Dot(int x, int y, String words, String finding) {}

  /**
   * Two dates for one event.
   *
   * @param x1 where one is
   * @param y1 the lane of one
   * @param x2 where the other is
   * @param y2 the lane of the other
   * @param finding the finding
   * @param words what is disputed
   */
  public record Link(int x1, int y1, int x2, int y2, String finding, String words) {}
}
