package org.factlint.value;

import java.util.BitSet;
import org.factlint.value.ValueRelation.Disjoint;
import org.factlint.value.ValueRelation.Overlapping;

/**
 * A value as the bare sets of its completions, listed one by one: the slow and plain definition of
 * the relations, to hold the fast ones against.
 *
 * @param stated what the words say
 * @param allowed what they allow
 * @param questioned whether the source doubts it
 */
record Enumerated(BitSet stated, BitSet allowed, boolean questioned) {

  /** The relation's name, without distance. */
  String relationTo(Enumerated other) {
    if (!allowed.intersects(other.allowed)) {
      return questioned || other.questioned ? "possibly disjoint" : "certainly disjoint";
    }
    boolean inside = inside(allowed, other.allowed);
    boolean around = inside(other.allowed, allowed);
    if (inside || around) {
      return inside && around ? "equal" : inside ? "refines" : "refined by";
    }
    if (!stated.intersects(other.stated)) {
      return "possibly disjoint";
    }
    return inside(stated, other.stated) || inside(other.stated, stated)
        ? "overlapping, nested as stated"
        : "overlapping";
  }

  private static boolean inside(BitSet inner, BitSet outer) {
    BitSet rest = (BitSet) inner.clone();
    rest.andNot(outer);
    return rest.isEmpty();
  }

  /** The same name for a relation that was computed. */
  static String name(ValueRelation relation) {
    if (relation instanceof Disjoint disjoint) {
      return disjoint.certain() ? "certainly disjoint" : "possibly disjoint";
    }
    if (relation instanceof Overlapping overlapping) {
      return overlapping.nestedAsStated() ? "overlapping, nested as stated" : "overlapping";
    }
    return switch (relation.getClass().getSimpleName()) {
      case "Equal" -> "equal";
      case "Refines" -> "refines";
      case "RefinedBy" -> "refined by";
      default -> "unknown";
    };
  }
}
