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

  @Override
  public int compareTo(ClaimRef other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return source + "/" + claim;
  }
}
