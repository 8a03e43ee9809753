package org.factlint.compare.match.question;

import java.util.Set;
import org.factlint.claim.Predicate;

/**
 * How a facet asks.
 *
 * @param name parts its questions from those of other facets
 * @param agreementBar how much must speak for one question before two compatible values are taken
 *     to agree
 * @param conflictBar how much must speak for one question before two values are held against each
 *     other
 * @param kind what kind of predicate the common question is asked with
 * @param identity how often what is asked can be true
 * @param topicIsShared whether what two claims have in common says best what they are asked; else
 *     the first claim's subject does
 * @param voicesMatter whether it matters who says so even where all say the same
 * @param asksValues whether it asks for values that claims give, and not whether something is so
 */
public record FacetSettings(
    String name,
    double agreementBar,
    double conflictBar,
    Predicate.Kind kind,
    Predicate.Identity identity,
    boolean topicIsShared,
    boolean voicesMatter,
    boolean asksValues) {
  /** A bar that nothing passes. */
  public static final double NEVER = Double.MAX_VALUE;

  /** What happens once. */
  public static final Predicate.Identity ONCE =
      new Predicate.Identity(false, Set.of(), Predicate.OnceWithin.ONCE);

  /** What has one object, whatever its subject. */
  public static final Predicate.Identity ONE_OBJECT =
      new Predicate.Identity(false, Set.of(Predicate.Slot.OBJECT), null);

  /** What has one subject, whatever its object. */
  public static final Predicate.Identity ONE_SUBJECT =
      new Predicate.Identity(false, Set.of(Predicate.Slot.SUBJECT), null);

  /** What may be so more than once. */
  public static final Predicate.Identity ANY = new Predicate.Identity(false, Set.of(), null);

  /**
   * A facet that asks whether something is so, in the words that two claims share.
   *
   * @param name parts its questions from those of other facets
   * @param agreementBar how much must speak for one question before two compatible values are taken
   *     to agree
   * @param conflictBar how much must speak for one question before two values are held against each
   *     other
   * @param kind what kind of predicate the common question is asked with
   * @param identity how often what is asked can be true
   */
  public FacetSettings(
      String name,
      double agreementBar,
      double conflictBar,
      Predicate.Kind kind,
      Predicate.Identity identity) {
    this(name, agreementBar, conflictBar, kind, identity, true, false, false);
  }

  /**
   * The same for a facet that asks for values.
   *
   * @return settings with {@link #asksValues}
   */
  public FacetSettings askingValues() {
    return new FacetSettings(
        name, agreementBar, conflictBar, kind, identity, topicIsShared, voicesMatter, true);
  }

  /**
   * The same for a facet whose questions are told by the first claim's subject.
   *
   * @return settings without {@link #topicIsShared}
   */
  public FacetSettings namedByTheFirst() {
    return new FacetSettings(
        name, agreementBar, conflictBar, kind, identity, false, voicesMatter, asksValues);
  }

  /**
   * The same for a facet that minds who says so.
   *
   * @return settings with {@link #voicesMatter}
   */
  public FacetSettings hearingVoices() {
    return new FacetSettings(
        name, agreementBar, conflictBar, kind, identity, topicIsShared, true, asksValues);
  }
}
