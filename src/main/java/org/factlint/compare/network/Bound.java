package org.factlint.compare.network;

/**
 * A bound on the distance between two points in time: {@code to − from ≤ slack}.
 *
 * @param from one point
 * @param to the other
 * @param slack how much later than the one the other may be
 */
public record Bound(int from, int to, Slack slack) {
  /** The point from which days are counted. */
  public static final int ZERO = 0;

  /** Which two points a bound ties, whatever its slack. */
  record Link(int from, int to) {}

  Link link() {
    return new Link(from, to);
  }

  boolean dates() {
    return from == ZERO || to == ZERO;
  }
}
