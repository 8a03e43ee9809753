package org.factlint.claim;

import java.util.Comparator;

/**
 * One claim of one source.
 *
 * @param source the source that makes it
 * @param claim its name there
 */
public record ClaimRef(SourceId source, ClaimId claim) implements Comparable<ClaimRef> {
  private static final Comparator<ClaimRef> ORDER =
      Comparator.comparing(ClaimRef::source).thenComparing(ClaimRef::claim);

  /** The golden ratio of 32 bits, as in Fibonacci hashing (Knuth, TAOCP 3, 6.4). */
  private static final int SPREAD = 0x9E3779B1;

  @Override
  public int compareTo(ClaimRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return source + "/" + claim;
  }

  // Names of sources and of claims differ by little each: plainly added up, many would meet.
  @Override
  public int hashCode() {
    return SPREAD * source.hashCode() + claim.hashCode();
  }
}
