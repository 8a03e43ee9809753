package org.factlint.compare.match;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factlint.compare.Participant;
import org.factlint.value.Name;

/** Whether what two claims are about may be one thing. */
final class Subjects {
  private Subjects() {}

  /** Two that are both known by name must share a word of it. */
  static boolean compatible(Participant one, Participant two) {
    boolean known = one.kind() == Participant.Kind.ENTITY && two.kind() == Participant.Kind.ENTITY;
    if (!known || one.key().equals(two.key())) {
      return true;
    }
    List<String> first = new Name(one.label()).words();
    Set<String> second = new LinkedHashSet<>(new Name(two.label()).words());
    return first.stream().anyMatch(second::contains);
  }
}
