package org.factlint.claim;

/**
 * A claim's name, unique within its source.
 *
 * @param value the identifier as files write it
 */
public record ClaimId(String value) implements Comparable<ClaimId> {

  @Override
  public int compareTo(ClaimId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
