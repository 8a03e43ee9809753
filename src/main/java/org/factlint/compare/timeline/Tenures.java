package org.factlint.compare.timeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.claim.Predicate.OnceWithin;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Slack;
import org.factlint.compare.timeline.TimeStatement.Kind;

/**
 * Ties what is done in an office to the time of holding it. An act of an office is what its holders
 * do once a term, as such; whoever held it in two stretches of time is left alone.
 */
final class Tenures {
  /** Taking over and handing over take their time. */
  private static final Slack GRACE = Slack.days(31);

  private final Participants participants;
  private final Map<String, List<Happening>> held = new LinkedHashMap<>();

  Tenures(Participants participants, Happenings happenings) {
    this.participants = participants;
    for (Happening happening : happenings.all()) {
      Participant object = happening.first().object();
      boolean state = happening.first().predicate().kind() == Predicate.Kind.STATE;
      if (state && object != null && object.office() != null) {
        held.computeIfAbsent(
                happening.subject() + "\n" + object.office(), any -> new ArrayList<>(1))
            .add(happening);
      }
    }
  }

  /** That an act lies within the tenure; empty if it is none, or the tenure is not told. */
  List<TimeStatement> of(Happening act) {
    List<TimeStatement> statements = new ArrayList<>();
    if (act.first().predicate().identity().onceWithin() == OnceWithin.TERM) {
      for (Happening tenure : tenures(act)) {
        boolean takes = !act.first().predicate().kinship().precedes().isEmpty();
        if (tenure.onePeriod()) {
          List<Bound> bounds = takes ? List.of(notAfter(act, tenure)) : within(act, tenure);
          statements.add(new TimeStatement(Kind.TENURE, act, tenure, null, true, bounds, ""));
        }
      }
    }
    return statements;
  }

  private List<Happening> tenures(Happening act) {
    Reading reading = act.first();
    Participant object = reading.object();
    if (object != null && object.office() != null && isOffice(object)) {
      return held.getOrDefault(act.subject() + "\n" + object.office(), List.of());
    }
    boolean ofOffice = reading.predicate().arguments().subject().contains(EntityType.OFFICE);
    return participants
        .office(reading.subject())
        .filter(office -> ofOffice)
        .map(Entity::id)
        .map(office -> held.getOrDefault(act.subject() + "\n" + office, List.<Happening>of()))
        .orElse(List.of());
  }

  private static boolean isOffice(Participant participant) {
    return participant.kind() == Participant.Kind.HOLDER;
  }

  private static Bound notAfter(Happening act, Happening tenure) {
    return new Bound(tenure.end(), act.end(), GRACE);
  }

  private static List<Bound> within(Happening act, Happening tenure) {
    return List.of(notAfter(act, tenure), new Bound(act.start(), tenure.start(), GRACE));
  }
}
