package org.factlint.compare.origin;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Referent;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.jspecify.annotations.Nullable;

/**
 * Whose words claims are. Whoever holds an office speaks for the body whose office it is, so that a
 * ministry and its spokesperson are one voice.
 */
final class Speakers {
  private final Participants participants;

  Speakers(Participants participants) {
    this.participants = participants;
  }

  /** The speaker whose words a claim gives; null for the source's own. */
  @Nullable Participant of(Reading reading) {
    return resolved(reading.claim().manner().attribution());
  }

  /** Through whom a speaker's words reached the source; null if it does not say. */
  @Nullable Participant via(Reading reading) {
    return resolved(reading.claim().qualifiers().via());
  }

  private @Nullable Participant resolved(@Nullable Referent referent) {
    return referent == null ? null : participants.resolve(referent).participant();
  }

  /** Whoever a name in an article's properties means. */
  Participant named(String name) {
    return participants.resolve(new Referent.Described(name, null)).participant();
  }

  /** Whether two speakers are one voice. */
  boolean oneVoice(Participant a, Participant b) {
    Set<String> mine = voices(a);
    return voices(b).stream().anyMatch(mine::contains);
  }

  /** A participant and the bodies that it speaks for, by key. */
  private Set<String> voices(Participant participant) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(participant.key());
    for (EntityId office : participants.officesOf(participant)) {
      keys.add(office.value());
      participants
          .entity(new Participant(office.value(), "", Participant.Kind.HOLDER, office))
          .flatMap(Speakers::body)
          .ifPresent(body -> keys.add(body.value()));
    }
    return keys;
  }

  private static Optional<EntityId> body(Entity office) {
    return Optional.ofNullable(office.links().of());
  }
}
