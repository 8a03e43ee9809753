package org.factlint.claim;

import java.util.List;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a claim down, so that only claims about the same thing are compared.
 *
 * @param event the event it belongs to
 * @param scope the part or population that it covers
 * @param measure which measure of the subject it gives
 * @param asOf the day that a changing value holds for
 * @param via through whom the speaker's words reached the source
 * @param partOf the claim that this one is a part of
 * @param ordinal its rank among acts of a class
 * @param marks where it stands in the article
 */
public record Qualifiers(
    @Nullable Referent event,
    @Nullable String scope,
    @Nullable String measure,
    @Nullable TimeExpression asOf,
    @Nullable Referent via,
    @Nullable ClaimId partOf,
    @Nullable Ordinal ordinal,
    Marks marks) {

  /** No qualification at all. */
  public static final Qualifiers NONE =
      new Qualifiers(null, null, null, null, null, null, null, Marks.NONE);

  /**
   * A rank among acts of a class: "the first country to …".
   *
   * @param rank 1 for the first
   * @param className the class of acts, in words
   * @param since when counting begins, if stated
   */
  public record Ordinal(int rank, String className, @Nullable TimeExpression since) {}

  /**
   * Where a claim stands in its article.
   *
   * @param headline whether in the headline
   * @param listed the items, where the claim lists them
   */
  public record Marks(boolean headline, List<Referent> listed) {
    /** In the running text, without a list. */
    public static final Marks NONE = new Marks(false, List.of());
  }
}
