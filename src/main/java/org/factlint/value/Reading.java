package org.factlint.value;

import java.util.function.Supplier;
import org.factlint.value.ValueRelation.Disjoint;
import org.factlint.value.ValueRelation.Equal;
import org.factlint.value.ValueRelation.Overlapping;
import org.factlint.value.ValueRelation.RefinedBy;
import org.factlint.value.ValueRelation.Refines;

/**
 * One value, ready to be compared; the algorithm is the same for events, states and quantities.
 *
 * <p>Equality, refinement and certain disjointness are all read off one set, {@code allowed}.
 * Strict inclusion of sets is transitive, so refinement is a strict partial order; any mixture
 * (“the stated value lies in what the other allows”) is not: 310 lies in “about 300”, and 300 in
 * “about 280”, but 310 not in “about 280”.
 *
 * @param stated what the words say, before widening
 * @param allowed {@code stated}, widened by approximation and rounding
 * @param firm {@code allowed}, with whatever the source itself doubts opened to everything
 * @param exact whether one completion is left, undoubted
 */
record Reading<R extends Region<R>>(R stated, R allowed, R firm, boolean exact) {

  /** How this stands to the other; the distance is asked for only if the two are apart. */
  ValueRelation relationTo(Reading<R> other, Supplier<Distance> distance) {
    if (allowed.apartFrom(other.allowed)) {
      return new Disjoint(distance.get(), firm.apartFrom(other.firm));
    }
    boolean inside = allowed.within(other.allowed);
    boolean around = other.allowed.within(allowed);
    if (inside && around) {
      return new Equal(exact && other.exact ? Truth.CERTAINLY : Truth.POSSIBLY);
    }
    if (inside) {
      return new Refines();
    }
    if (around) {
      return new RefinedBy();
    }
    if (stated.apartFrom(other.stated)) {
      return new Disjoint(distance.get(), false);
    }
    return new Overlapping(stated.within(other.stated) || other.stated.within(stated));
  }
}
