package org.factlint.bench;

import java.util.List;
import java.util.Objects;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Modality;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.TimeReference;
import org.factlint.claim.Vocabulary;
import org.factlint.value.TimeExpression;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/**
 * A claim in canonical form: synonyms and inverse predicates are one predicate, and entities that
 * are the same are one.
 *
 * @param source who makes it
 * @param claim the claim
 * @param predicate what it says
 * @param subject of whom
 * @param object towards whom, if towards anybody
 */
record Told(
    Source source, Claim claim, Predicate predicate, Entity subject, @Nullable Entity object) {

  static Told of(Source source, Claim claim, Vocabulary vocabulary, Entities entities) {
    Predicate written = vocabulary.find(claim.statement().predicate()).orElseThrow();
    Entity subject = entity(claim.statement().subject(), entities);
    Referent named = claim.statement().object();
    Entity object = named == null ? null : entity(named, entities);
    if (written.kinship().inverse() != null && object != null) {
      Predicate inverse = vocabulary.find(written.kinship().inverse()).orElseThrow();
      return new Told(source, claim, inverse, object, subject);
    }
    boolean turned =
        written.identity().symmetric() && object != null && subject.id().compareTo(object.id()) > 0;
    return turned && object != null
        ? new Told(source, claim, written, object, subject)
        : new Told(source, claim, written, subject, object);
  }

  static Entity entity(Referent referent, Entities entities) {
    Entity entity = entities.find(((Referent.Known) referent).id()).orElseThrow();
    for (EntityId same = entity.links().sameAs(); same != null; same = entity.links().sameAs()) {
      entity = entities.find(same).orElseThrow();
    }
    return entity;
  }

  ClaimRef ref() {
    return new ClaimRef(source.id(), claim.id());
  }

  /** The question key of predicate, subject and object. */
  String key() {
    return object == null
        ? predicate.id() + "(" + subject.id() + ")"
        : predicate.id() + "(" + subject.id() + ", " + object.id() + ")";
  }

  boolean once() {
    return predicate.identity().onceWithin() != null;
  }

  @Nullable TimeExpression time() {
    TimeReference time = claim.statement().time();
    return time == null ? null : time.value();
  }

  /** The day that a value holds for, or else the claim's own time. */
  private @Nullable TimeExpression moment() {
    TimeExpression asOf = claim.qualifiers().asOf();
    return asOf == null ? time() : asOf;
  }

  /** Whether nothing that they state beside the answer keeps two claims apart. */
  boolean comparable(Told other, boolean atOneTime) {
    return same(claim.qualifiers().event(), other.claim.qualifiers().event())
        && same(claim.qualifiers().scope(), other.claim.qualifiers().scope())
        && same(claim.qualifiers().measure(), other.claim.qualifiers().measure())
        && !(atOneTime && apart(moment(), other.moment()));
  }

  private static boolean same(@Nullable Object a, @Nullable Object b) {
    return a == null || b == null || a.equals(b);
  }

  private static boolean apart(@Nullable TimeExpression a, @Nullable TimeExpression b) {
    return a != null
        && b != null
        && a.asEvent(b, Policy.STANDARD.time()) instanceof ValueRelation.Disjoint;
  }

  /** Whether both sides speak equally firmly, at least one of them in its own voice. */
  static boolean plain(List<Told> a, List<Told> b) {
    Modality firmness = a.get(0).claim.manner().modality();
    return firmness == b.get(0).claim.manner().modality()
        && a.stream().anyMatch(one -> b.stream().anyMatch(two -> oneVoice(one, two)));
  }

  private static boolean oneVoice(Told a, Told b) {
    Referent one = a.claim.manner().attribution();
    Referent two = b.claim.manner().attribution();
    return one == null || two == null || Objects.equals(one, two);
  }
}
