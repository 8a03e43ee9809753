package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Entity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Predicate.OnceWithin;
import org.factlint.claim.Referent;
import org.factlint.claim.SourceId;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Contrast;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.Voices;
import org.factlint.compare.align.Participants;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/**
 * By whom: of one act towards one counterpart, on one occasion. Most acts can be done by several,
 * so two answers are held against each other only where neither source speaks of the other's
 * participant at all.
 */
final class ParticipantView implements AspectView {
  private static final Set<Voices> FIRM = EnumSet.of(Voices.PLAIN, Voices.TWO_SPEAKERS);

  private final Participants participants;
  private final List<Reading> readings;
  private @Nullable Map<SourceId, Set<String>> mentioned;

  ParticipantView(Participants participants, List<Reading> readings) {
    this.participants = participants;
    this.readings = readings;
  }

  /** Whom each source speaks of; few stories ever ask. */
  private Map<SourceId, Set<String>> mentioned() {
    if (mentioned == null) {
      mentioned = mentioned(readings);
    }
    return mentioned;
  }

  private static Map<SourceId, Set<String>> mentioned(List<Reading> readings) {
    Map<SourceId, Set<String>> mentioned = new HashMap<>();
    for (Reading reading : readings) {
      Set<String> keys = mentioned.computeIfAbsent(reading.source().id(), any -> new HashSet<>());
      keys.add(reading.subject().key());
      Optional.ofNullable(reading.object()).map(Participant::key).ifPresent(keys::add);
      Optional.ofNullable(reading.place()).map(Participant::key).ifPresent(keys::add);
    }
    return mentioned;
  }

  @Override
  public Aspect aspect() {
    return Aspect.ROLE;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    Participant object = reading.object();
    Predicate predicate = reading.predicate();
    boolean asks =
        object != null
            && predicate.kind() == Predicate.Kind.EVENT
            && !predicate.identity().symmetric()
            && !predicate.identity().functional().contains(Predicate.Slot.SUBJECT)
            && !reading.implied()
            && Occasions.affirmed(reading)
            && Occasions.known(reading.subject());
    String occasion = occasion(reading);
    return asks && object != null && occasion != null
        ? "who " + predicate.id() + "(?, " + object.key() + ") " + occasion
        : null;
  }

  /**
   * One event, or the day of what is done once in a project; acts of one day alone are too many.
   */
  private @Nullable String occasion(Reading reading) {
    Referent event = reading.claim().qualifiers().event();
    Participant object = reading.object();
    if (event instanceof Referent.Known known) {
      boolean itself = object != null && object.key().equals(known.id().value());
      return itself ? null : "in " + known.id();
    }
    boolean project = reading.predicate().identity().onceWithin() == OnceWithin.PROJECT;
    return project && Occasions.day(reading) ? "on " + AxisPairs.moment(reading) : null;
  }

  @Override
  public String value(Reading reading) {
    return reading.subject().key();
  }

  @Override
  public String words(Reading reading) {
    return reading.subject().label();
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return Occasions.apart(axes);
  }

  @Override
  public Weighed relate(Pair pair) {
    Participant one = pair.one().subject();
    Participant two = pair.two().subject();
    boolean pinned = Occasions.sameDay(pair) || pair.axes().place() == Axis.EXACT;
    if (pair.within() || !pinned) {
      return Weighed.silent(
          "Several may have done it: neither day nor place is the same for both.");
    } else if (!FIRM.contains(pair.voices()) || !Occasions.heard(pair)) {
      return Weighed.silent(Occasions.UNHEARD);
    } else if (!strangers(pair)) {
      return Weighed.silent("One of the sources speaks of the other's participant, too.");
    } else if (!alike(one, two)) {
      return Weighed.silent("The two participants may belong together.");
    }
    return Weighed.as(new Outcome(false, "two different participants", Contrast.OTHER_PARTICIPANT));
  }

  /** Neither source speaks of the other's participant. */
  private boolean strangers(Pair pair) {
    return pair.a().sources().stream().noneMatch(s -> speaksOf(s, pair.two()))
        && pair.b().sources().stream().noneMatch(s -> speaksOf(s, pair.one()));
  }

  private boolean speaksOf(SourceId source, Reading reading) {
    return mentioned().getOrDefault(source, Set.of()).contains(reading.subject().key());
  }

  /** Of one type, and not one and the same by a link or by the spelling of a name. */
  private boolean alike(Participant one, Participant two) {
    Optional<Entity> a = participants.entity(one);
    Optional<Entity> b = participants.entity(two);
    return a.isPresent()
        && b.isPresent()
        && a.get().type() == b.get().type()
        && !linked(a.get(), b.get())
        && !linked(b.get(), a.get())
        && !new Name(one.label()).spellingVariantOf(new Name(two.label()));
  }

  private static boolean linked(Entity from, Entity to) {
    Entity.Links links = from.links();
    return to.id().equals(links.partOf())
        || to.id().equals(links.in())
        || to.id().equals(links.of())
        || to.id().equals(links.capitalOf());
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    return List.of(
        pair.one().source().id()
            + " says "
            + words(pair.one())
            + ", "
            + pair.two().source().id()
            + " says "
            + words(pair.two())
            + ".",
        "Neither source speaks of the other's participant; both may have taken part.");
  }
}
