package org.factlint.text;

/**
 * A stretch of an article's text.
 *
 * @param start first code point, counted from 0
 * @param end one past the last code point; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Refuses negative or reversed stretches.
   *
   * @param start not negative
   * @param end not before the start
   * @throws IllegalArgumentException if there is no such stretch in any text
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no such span: " + start + " to " + end);
    }
  }

  /**
   * The number of code points.
   *
   * @return end minus start
   */
  public int length() {
    return end - start;
  }

  /**
   * Whether the two share at least one code point.
   *
   * @param other another span of the same text
   * @return true if they overlap
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }
}
