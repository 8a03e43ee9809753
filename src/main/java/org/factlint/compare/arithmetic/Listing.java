package org.factlint.compare.arithmetic;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factlint.claim.Referent;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.jspecify.annotations.Nullable;

/** Tells whether the parts of a whole are all that it is said to have. */
final class Listing {
  private final Participants participants;

  Listing(Participants participants) {
    this.participants = participants;
  }

  /**
   * Whether the whole lists its parts, and these are they: each listed item is the scope, place,
   * subject or object of a part, and each part is one of the items.
   */
  boolean complete(Breakdown breakdown, List<Reading> parts) {
    List<String> items =
        breakdown.whole().claim().qualifiers().marks().listed().stream().map(this::key).toList();
    List<Set<String>> names = parts.stream().map(this::names).toList();
    return !items.isEmpty()
        && items.stream().allMatch(item -> names.stream().anyMatch(n -> n.contains(item)))
        && names.stream().allMatch(n -> items.stream().anyMatch(n::contains));
  }

  private Set<String> names(Reading part) {
    Set<String> names = new LinkedHashSet<>();
    add(part.place(), names);
    add(part.object(), names);
    add(part.subject(), names);
    String scope = part.claim().qualifiers().scope();
    if (scope != null && !scope.isBlank()) {
      names.add(key(new Referent.Described(scope, null)));
    }
    return names;
  }

  private static void add(@Nullable Participant participant, Set<String> names) {
    if (participant != null) {
      names.add(participant.key());
    }
  }

  private String key(Referent referent) {
    return participants.resolve(referent).participant().key();
  }
}
