package org.factlint.finding;

/**
 * A finding's lasting name: the first 16 hex digits of SHA-256 over the JSON array of rule, aspect,
 * question key and sorted distinct normalised values. It holds no source, file, line or order, so
 * that decisions survive edits that leave the answers alone.
 *
 * @param value 16 lower-case hex digits
 */
public record FindingId(String value) implements Comparable<FindingId> {

  @Override
  public int compareTo(FindingId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
