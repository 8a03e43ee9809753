package org.factlint.compare.observe;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Answer;
import org.factlint.compare.DoublePresence;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Notices a person in two countries on one day. Within a country people get about; and what the
 * source itself puts one after the other is a journey.
 */
final class Presences implements Observer {
  private final Participants participants;
  private final Entities entities;

  Presences(Participants participants, Entities entities) {
    this.participants = participants;
    this.entities = entities;
  }

  /** Somebody somewhere, as a claim tells it. */
  private record Presence(Reading reading, Participant person, Entity country) {}

  @Override
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Presence>> byDay = new LinkedHashMap<>();
    for (Reading reading : readings) {
      TimeExpression day = day(reading);
      Optional<Entity> country = reading.place() == null ? Optional.empty() : country(reading);
      if (day != null && country.isPresent()) {
        for (Participant person : persons(reading)) {
          byDay
              .computeIfAbsent(person.key() + " on " + day, any -> new ArrayList<>(2))
              .add(new Presence(reading, person, country.get()));
        }
      }
    }
    byDay.forEach((key, presences) -> compare(key, presences, ledger));
  }

  private static @Nullable TimeExpression day(Reading reading) {
    Claim claim = reading.claim();
    TimeReference time = claim.statement().time();
    TimeExpression value = time == null ? null : time.value();
    boolean happened =
        !reading.implied()
            && reading.predicate().kind() == Predicate.Kind.EVENT
            && claim.manner().polarity() == Polarity.AFFIRMED
            && claim.manner().modality() == Modality.ASSERTED;
    return happened
            && value != null
            && value.precision() == Precision.DAY
            && !value.approximate()
            && !value.uncertain()
        ? value
        : null;
  }

  private List<Participant> persons(Reading reading) {
    List<Participant> persons = new ArrayList<>();
    Participant object = reading.object();
    persons.add(reading.subject());
    if (object != null && reading.predicate().identity().symmetric()) {
      persons.add(object);
    }
    persons.removeIf(
        person -> participants.entity(person).filter(e -> e.type() == EntityType.PERSON).isEmpty());
    return persons;
  }

  private Optional<Entity> country(Reading reading) {
    Set<EntityId> seen = new LinkedHashSet<>();
    Optional<Entity> current =
        participants.entity(Objects.requireNonNull(reading.place(), "asked by the caller"));
    while (current.isPresent()
        && current.get().type() != EntityType.COUNTRY
        && seen.add(current.get().id())) {
      current = larger(current.get());
    }
    return current.filter(place -> place.type() == EntityType.COUNTRY);
  }

  private Optional<Entity> larger(Entity place) {
    Entity.Links links = place.links();
    EntityId larger = links.in() != null ? links.in() : links.partOf();
    EntityId next = larger != null ? larger : links.capitalOf();
    return next == null ? Optional.empty() : entities.find(next);
  }

  private static void compare(String key, List<Presence> presences, Ledger ledger) {
    for (int i = 0; i < presences.size(); i++) {
      for (int j = i + 1; j < presences.size(); j++) {
        Presence a = presences.get(i);
        Presence b = presences.get(j);
        if (!a.country().id().equals(b.country().id())
            && !sameEvent(a.reading(), b.reading())
            && !journey(a.reading(), b.reading())) {
          ledger.add(observation(key, a, b));
        }
      }
    }
  }

  /** Two places for one event are another matter. */
  private static boolean sameEvent(Reading a, Reading b) {
    return a.predicate().equals(b.predicate())
        && a.subject().key().equals(b.subject().key())
        && Objects.equals(key(a.object()), key(b.object()));
  }

  private static @Nullable String key(@Nullable Participant participant) {
    return participant == null ? null : participant.key();
  }

  private static boolean journey(Reading a, Reading b) {
    return follows(a, b) || follows(b, a);
  }

  private static boolean follows(Reading a, Reading b) {
    TimeReference time = a.claim().statement().time();
    return a.source().id().equals(b.source().id())
        && time != null
        && time.relation() != null
        && time.relation().other().equals(b.claim().id());
  }

  private static DoublePresence observation(String key, Presence a, Presence b) {
    TimeExpression day = Objects.requireNonNull(day(a.reading()));
    boolean within = a.reading().source().id().equals(b.reading().source().id());
    Question between =
        new Question(
            "whereabouts of " + key,
            "Where " + a.person().label() + " was on " + day.words(),
            a.reading().predicate());
    String words =
        String.format(
            Locale.ROOT,
            "%s was in %s and in %s on %s",
            a.person().label(),
            place(a.reading()),
            place(b.reading()),
            day.words());
    return new DoublePresence(
        new Core(
            within ? Topics.within(between) : between,
            List.of(answer(a), answer(b)),
            false,
            words,
            List.of(
                "The two places lie in "
                    + a.country().displayName()
                    + " and in "
                    + b.country().displayName()
                    + ".",
                "A journey on that day would explain it.")));
  }

  private static Answer answer(Presence presence) {
    return new Answer(
        Objects.requireNonNull(key(presence.reading().place())),
        place(presence.reading()),
        List.of(presence.reading()));
  }

  private static String place(Reading reading) {
    return Objects.requireNonNull(reading.place()).label();
  }
}
