package org.factlint.compare;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Predicate;
import org.factlint.claim.Source;
import org.jspecify.annotations.Nullable;

/**
 * A claim as comparison reads it: predicate and participants are canonical. Equal only to itself.
 */
public final class Reading {
  private final Source source;
  private final Claim claim;
  private final Predicate predicate;
  private final Participant subject;
  private final @Nullable Participant object;
  private final @Nullable Participant place;
  private final boolean implied;
  private final List<String> steps;

  // Asked for by every aspect, so written once.
  private final ClaimRef ref;
  private final String statementKey;

  /**
   * Reads a claim.
   *
   * @param source the source that makes the claim
   * @param claim the claim as its fact file has it
   * @param predicate the canonical predicate
   * @param subject the canonical subject
   * @param object the canonical object, if it has one
   * @param place the canonical place, if it states one
   * @param implied whether the claim only implies this reading
   * @param steps why it may be read so, a sentence each, for readers
   */
  public Reading(
      Source source,
      Claim claim,
      Predicate predicate,
      Participant subject,
      @Nullable Participant object,
      @Nullable Participant place,
      boolean implied,
      List<String> steps) {
    this.source = source;
    this.claim = claim;
    this.predicate = predicate;
    this.subject = subject;
    this.object = object;
    this.place = place;
    this.implied = implied;
    this.steps = steps;
    this.ref = new ClaimRef(source.id(), claim.id());
    this.statementKey = Question.key(predicate.id().value(), subject, object);
  }

  /**
   * The source that makes the claim.
   *
   * @return the source
   */
  public Source source() {
    return source;
  }

  /**
   * The claim as its fact file has it.
   *
   * @return the claim
   */
  public Claim claim() {
    return claim;
  }

  /**
   * The canonical predicate.
   *
   * @return the predicate
   */
  public Predicate predicate() {
    return predicate;
  }

  /**
   * The canonical subject.
   *
   * @return the subject
   */
  public Participant subject() {
    return subject;
  }

  /**
   * The canonical object.
   *
   * @return the object, if the claim has one
   */
  public @Nullable Participant object() {
    return object;
  }

  /**
   * The canonical place.
   *
   * @return the place, if the claim states one
   */
  public @Nullable Participant place() {
    return place;
  }

  /**
   * Whether the claim only implies this reading.
   *
   * @return true if it does not say so in so many words
   */
  public boolean implied() {
    return implied;
  }

  /**
   * Why the claim may be read so.
   *
   * @return a sentence each, for readers
   */
  public List<String> steps() {
    return steps;
  }

  /**
   * The claim's name.
   *
   * @return source and claim
   */
  public ClaimRef ref() {
    return ref;
  }

  /**
   * What the claim speaks of, without when, where and how much.
   *
   * @return the key of predicate, subject and object, as {@link Question#key(String, Participant,
   *     Participant)} writes it
   */
  public String statementKey() {
    return statementKey;
  }

  /**
   * The same reading with one more reason.
   *
   * @param step why the claim may be read so, a sentence for readers
   * @return the reading
   */
  public Reading because(String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return new Reading(source, claim, predicate, subject, object, place, implied, List.copyOf(all));
  }

  /**
   * The same reading, read as speaking of others.
   *
   * @param other whom the claim speaks of
   * @param another and whom else, if anybody
   * @return the reading
   */
  public Reading of(Participant other, @Nullable Participant another) {
    return new Reading(source, claim, predicate, other, another, place, implied, steps);
  }

  @Override
  public String toString() {
    return ref + " " + statementKey;
  }
}
