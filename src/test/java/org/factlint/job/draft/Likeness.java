package org.factlint.job.draft;

import java.util.Optional;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.text.Span;
import org.factlint.value.ValueRelation.Equal;
import org.jspecify.annotations.Nullable;

/**
 * Holds a drafted claim against one that a person wrote. They are counterparts if they quote the
 * same words (half of the shorter quotation at least) and say a thing of one sort; then the draft
 * is wrong where it says something else of it. What only one of the two says is no contradiction.
 */
record Likeness(PredicateFamily family, Entities drafted, Entities written) {

  boolean counterparts(Claim draft, Claim person) {
    Span one = draft.quote().span();
    Span other = person.quote().span();
    int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
    return 2 * shared >= Math.min(one.length(), other.length()) && family.same(draft, person);
  }

  boolean agree(Claim draft, Claim person) {
    Statement mine = draft.statement();
    Statement theirs = person.statement();
    return draft.manner().polarity() == person.manner().polarity()
        && draft.manner().modality() == person.manner().modality()
        && who(mine.subject(), theirs)
        && (mine.object() == null || who(mine.object(), theirs))
        && sameAmount(mine, theirs)
        && sameTime(mine, theirs);
  }

  /** Whether an entity of the draft is one that the person named; words are not judged. */
  private boolean who(Referent mine, Statement theirs) {
    Optional<Entity> entity = entity(mine, drafted);
    Optional<Entity> subject = entity(theirs.subject(), written);
    Optional<Entity> object = Optional.ofNullable(theirs.object()).flatMap(o -> entity(o, written));
    return entity.isEmpty()
        || subject.isEmpty()
        || (object.isEmpty() && theirs.object() != null)
        || same(entity.get(), subject.get())
        || object.filter(other -> same(entity.get(), other)).isPresent();
  }

  private static Optional<Entity> entity(Referent referent, Entities entities) {
    return referent instanceof Referent.Known known ? entities.find(known.id()) : Optional.empty();
  }

  private static boolean same(Entity one, Entity other) {
    return one.names().stream()
        .anyMatch(
            name -> other.names().stream().anyMatch(its -> name.relationTo(its) instanceof Equal));
  }

  private static boolean sameAmount(Statement mine, Statement theirs) {
    var one = mine.quantity();
    var other = theirs.quantity();
    return one == null
        || other == null
        || !one.unitCode().equals(other.unitCode())
        || equal(one.amount(), other.amount());
  }

  private static boolean equal(@Nullable Comparable<?> one, @Nullable Comparable<?> other) {
    return one == null || other == null || one.toString().equals(other.toString());
  }

  private static boolean sameTime(Statement mine, Statement theirs) {
    var one = mine.time() == null ? null : mine.time().value();
    var other = theirs.time() == null ? null : theirs.time().value();
    return one == null || other == null || one.equals(other);
  }
}
