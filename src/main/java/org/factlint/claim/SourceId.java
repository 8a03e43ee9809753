package org.factlint.claim;

/**
 * A source's name, unique within a story.
 *
 * @param value the identifier as files write it
 */
public record SourceId(String value) implements Comparable<SourceId> {

  @Override
  public int compareTo(SourceId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
