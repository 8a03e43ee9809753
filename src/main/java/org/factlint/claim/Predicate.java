package org.factlint.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the vocabulary knows about one predicate. The rules read these properties, so that a new
 * predicate is a line of data.
 *
 * @param id its identifier
 * @param label a verb phrase for readers: subject, label, object
 * @param kind what sort of statement it makes
 * @param arguments what it takes
 * @param kinship how it stands to other predicates
 * @param identity how often it can be true
 * @param measure how its quantities compare
 * @param presentation its importance and its words
 */
public record Predicate(
    PredicateId id,
    String label,
    Kind kind,
    Arguments arguments,
    Kinship kinship,
    Identity identity,
    Measure measure,
    Presentation presentation) {

  /** The sorts of statements. */
  public enum Kind {
    /** Something that happens at a moment. */
    EVENT,
    /** Something that holds for a while. */
    STATE,
    /** An amount. */
    MEASURE,
    /** Somebody's saying something. */
    SAYING
  }

  /** The slots of a statement. */
  public enum Slot {
    /** Who or what it is about. */
    SUBJECT,
    /** Whom or what the subject is related to. */
    OBJECT,
    /** Where. */
    PLACE
  }

  /** Within what an event happens only once. */
  public enum OnceWithin {
    /** Once in a life. */
    LIFE,
    /** Once per term of office. */
    TERM,
    /** Once per project. */
    PROJECT,
    /** Once and for all, for these participants. */
    ONCE
  }

  /** Which way a measure can only move. */
  public enum Monotone {
    /** It only grows: a death toll. */
    RISING,
    /** It only shrinks. */
    FALLING
  }

  /**
   * What a predicate takes.
   *
   * @param subject the types its subject may have; empty if any
   * @param object the types its object may have; empty if it takes none
   */
  public record Arguments(Set<EntityType> subject, Set<EntityType> object) {}

  /**
   * How a predicate stands to others.
   *
   * @param inverse the predicate that this one is read as, with subject and object swapped
   * @param synonyms other words accepted for it
   * @param antonyms predicates that cannot hold together with it
   * @param implies predicates that hold whenever it does
   * @param precedes predicates whose events come after its own
   * @param disjointWith predicates that exclude it
   * @param weakFormOf the predicate of which it is a weaker form
   */
  public record Kinship(
      @Nullable PredicateId inverse,
      List<String> synonyms,
      List<PredicateId> antonyms,
      List<PredicateId> implies,
      List<PredicateId> precedes,
      List<PredicateId> disjointWith,
      @Nullable PredicateId weakFormOf) {}

  /**
   * How often a predicate can be true.
   *
   * @param symmetric whether subject and object may be swapped
   * @param functional the slots that have one answer per question
   * @param onceWithin within what its event happens once; null if it may recur
   */
  public record Identity(
      boolean symmetric, Set<Slot> functional, @Nullable OnceWithin onceWithin) {}

  /**
   * How a predicate's quantities compare.
   *
   * @param dimension what is measured
   * @param tolerance the share by which two amounts may differ and still agree
   * @param monotone which way it can only move
   */
  public record Measure(
      @Nullable String dimension, @Nullable BigDecimal tolerance, @Nullable Monotone monotone) {}

  /**
   * How a predicate is shown and found.
   *
   * @param importance 0 (background) to 100 (what the story is about)
   * @param nouns nouns that express it
   * @param verbs verbs that express it
   */
  public record Presentation(int importance, List<String> nouns, List<String> verbs) {}
}
