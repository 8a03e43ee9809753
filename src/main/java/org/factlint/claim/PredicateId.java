package org.factlint.claim;

/**
 * A predicate's name in the vocabulary.
 *
 * @param value the identifier as files write it
 */
public record PredicateId(String value) implements Comparable<PredicateId> {

  @Override
  public int compareTo(PredicateId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
