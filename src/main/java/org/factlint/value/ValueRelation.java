package org.factlint.value;

/**
 * How one value stands to another, seen from the first. A value stands for the set of its
 * completions: the moments or amounts that it allows. Two calls with the arguments exchanged give
 * relations that are each other's {@link #inverse()}.
 */
public sealed interface ValueRelation {

  /**
   * Says whether the two are the same value.
   *
   * @return the three-valued answer
   */
  Truth same();

  /**
   * Turns the relation round.
   *
   * @return the relation as seen from the second value
   */
  ValueRelation inverse();

  /**
   * Both allow the same completions. Two mentions of one year are equal, but only possibly the same
   * day.
   *
   * @param same {@link Truth#CERTAINLY} if one completion is left, else {@link Truth#POSSIBLY}
   */
  record Equal(Truth same) implements ValueRelation {
    @Override
    public Equal inverse() {
      return this;
    }
  }

  /**
   * The first lies strictly inside the second: the same answer, more precise. A strict partial
   * order.
   */
  record Refines() implements ValueRelation {
    @Override
    public Truth same() {
      return Truth.POSSIBLY;
    }

    @Override
    public RefinedBy inverse() {
      return new RefinedBy();
    }
  }

  /** The second lies strictly inside the first. */
  record RefinedBy() implements ValueRelation {
    @Override
    public Truth same() {
      return Truth.POSSIBLY;
    }

    @Override
    public Refines inverse() {
      return new Refines();
    }
  }

  /**
   * Some completions are shared, and each side has others.
   *
   * @param nestedAsStated whether the one held the other before approximation and rounding widened
   *     them, as “about 29 January” and “January”: no ground for suspicion
   */
  record Overlapping(boolean nestedAsStated) implements ValueRelation {
    /** An overlap of values that are apart from each other's stated bounds in some part. */
    public Overlapping() {
      this(false);
    }

    @Override
    public Truth same() {
      return Truth.POSSIBLY;
    }

    @Override
    public Overlapping inverse() {
      return this;
    }
  }

  /**
   * No completion is shared.
   *
   * @param distance how far apart the stated values are, and which way
   * @param certain whether every reading keeps them apart; false if a source doubts its value
   *     ({@code ?}), or if only the stated values are apart and what approximation and rounding
   *     allow is not
   */
  record Disjoint(Distance distance, boolean certain) implements ValueRelation {
    @Override
    public Truth same() {
      return certain ? Truth.NEVER : Truth.POSSIBLY;
    }

    @Override
    public Disjoint inverse() {
      return new Disjoint(distance.inverse(), certain);
    }
  }

  /**
   * The two cannot be compared.
   *
   * @param reason why, as a clause for readers
   */
  record Unknown(String reason) implements ValueRelation {
    @Override
    public Truth same() {
      return Truth.POSSIBLY;
    }

    @Override
    public Unknown inverse() {
      return this;
    }
  }
}
