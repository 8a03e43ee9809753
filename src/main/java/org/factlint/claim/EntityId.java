package org.factlint.claim;

/**
 * An entity's name, unique within a folder and the folders above it.
 *
 * @param value the identifier as files write it
 */
public record EntityId(String value) implements Comparable<EntityId> {

  @Override
  public int compareTo(EntityId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
