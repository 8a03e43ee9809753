package org.factlint.compare;

import java.util.List;
import java.util.Set;
import org.factlint.claim.Predicate;

/**
 * Two answers to one question, and how they relate in one aspect. Rules read its flat properties.
 *
 * @param question what both answer
 * @param aspect what is compared
 * @param a one answer
 * @param b the other
 * @param outcome how a's value stands to b's
 * @param axes how they stand in what is not asked
 * @param voices who speaks, and how firmly
 * @param withinSource whether all claims are of one source
 * @param reasoning the explanation for readers, a sentence each
 */
public record Comparison(
    Question question,
    Aspect aspect,
    Answer a,
    Answer b,
    Outcome outcome,
    Axes axes,
    Voices voices,
    boolean withinSource,
    List<String> reasoning)
    implements Fact {

  /**
   * How a's value stands to b's.
   *
   * @param relation the relation
   * @param certain whether no reading escapes it
   * @param weakForm whether one side uses a weaker form of the other's predicate
   * @param words the relation in words that complete “… and … are”
   * @param traits what else is striking about the two values
   * @param contrast what sort of disagreement it is, where the aspect alone does not say
   */
  public record Outcome(
      Relation relation,
      boolean certain,
      boolean weakForm,
      String words,
      Set<Trait> traits,
      Contrast contrast) {

    /**
     * An outcome of which the aspect and the traits say all.
     *
     * @param relation the relation
     * @param certain whether no reading escapes it
     * @param weakForm whether one side uses a weaker form of the other's predicate
     * @param words the relation in words
     * @param traits what else is striking about the two values
     */
    public Outcome(
        Relation relation, boolean certain, boolean weakForm, String words, Set<Trait> traits) {
      this(relation, certain, weakForm, words, traits, Contrast.PLAIN);
    }

    /**
     * A disagreement of some sort.
     *
     * @param certain whether no reading escapes it
     * @param words the relation in words
     * @param contrast the sort
     */
    public Outcome(boolean certain, String words, Contrast contrast) {
      this(Relation.DISJOINT, certain, false, words, Set.of(), contrast);
    }

    /**
     * An outcome without anything striking.
     *
     * @param relation the relation
     * @param certain whether no reading escapes it
     * @param weakForm whether one side uses a weaker form of the other's predicate
     * @param words the relation in words
     */
    public Outcome(Relation relation, boolean certain, boolean weakForm, String words) {
      this(relation, certain, weakForm, words, Set.of());
    }
  }

  /** What may be striking about two values, so that a rule can say more than how they relate. */
  public enum Trait {
    /** One amount is only a bound, as in “at least 300”. */
    BOUND,
    /** The same digits, a power of ten apart. */
    MAGNITUDE_SLIP,
    /** The same number in another unit, currency or period. */
    UNIT_SLIP,
    /** The same number, once for a period and once without one. */
    PERIOD_UNSTATED,
    /** The values hold for different days, and the later may have followed from the earlier. */
    SUPERSEDED,
    /** The values hold for different days, and the measure can only move the other way. */
    REVERSED,
    /** The same day, or month, of different years. */
    YEAR_SLIP
  }

  @Override
  public List<Answer> answers() {
    return List.of(a, b);
  }

  /**
   * How a's value stands to b's.
   *
   * @return the relation
   */
  public Relation relation() {
    return outcome.relation();
  }

  @Override
  public boolean certain() {
    return outcome.certain();
  }

  /**
   * Whether one side uses a weaker form of the other's predicate.
   *
   * @return true for "acknowledges" against "recognises"
   */
  public boolean weakForm() {
    return outcome.weakForm();
  }

  /**
   * Whether one amount is only a bound.
   *
   * @return true for "at least 300" against "280"
   */
  public boolean bound() {
    return outcome.traits().contains(Trait.BOUND);
  }

  /**
   * Whether the two amounts have the same digits, a power of ten apart.
   *
   * @return true for "$1.2 million" against "$1.2 billion"
   */
  public boolean magnitudeSlip() {
    return outcome.traits().contains(Trait.MAGNITUDE_SLIP);
  }

  /**
   * Whether the same number is given in two units, currencies or periods.
   *
   * @return true for "300 km" against "300 miles"
   */
  public boolean unitSlip() {
    return outcome.traits().contains(Trait.UNIT_SLIP);
  }

  /**
   * Whether the same number is given once for a period and once without one.
   *
   * @return true for "$5 million" against "$5 million a year"
   */
  public boolean periodUnstated() {
    return outcome.traits().contains(Trait.PERIOD_UNSTATED);
  }

  /**
   * Whether the later of two values for different days may have followed from the earlier.
   *
   * @return true for a toll that has risen
   */
  public boolean superseded() {
    return outcome.traits().contains(Trait.SUPERSEDED);
  }

  /**
   * Whether two values for different days move the way that the measure cannot.
   *
   * @return true for a toll that has fallen
   */
  public boolean reversed() {
    return outcome.traits().contains(Trait.REVERSED);
  }

  /**
   * Whether two dates are the same day, or month, of different years.
   *
   * @return true for 3 May 2020 against 3 May 2021
   */
  public boolean yearSlip() {
    return outcome.traits().contains(Trait.YEAR_SLIP);
  }

  /**
   * What sort of disagreement it is, where the aspect alone does not say.
   *
   * @return the contrast; {@link Contrast#PLAIN} for most
   */
  public Contrast contrast() {
    return outcome.contrast();
  }

  /**
   * Whether one side only follows from what its source says.
   *
   * @return true if the source does not say it in so many words
   */
  public boolean implied() {
    return a.implied() || b.implied();
  }

  /**
   * Whether the subjects are the same only if an unnamed holder of an office is the named one.
   *
   * @return true if so
   */
  public boolean holderUnstated() {
    return axes.subject() == Axis.OVERLAP;
  }

  /**
   * What sort of statement is compared.
   *
   * @return the predicate's kind
   */
  public Predicate.Kind kind() {
    return question.predicate().kind();
  }

  @Override
  public String relationWords() {
    return outcome.words();
  }
}
