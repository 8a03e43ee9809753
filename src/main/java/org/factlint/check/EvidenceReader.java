package org.factlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.Referent;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Reading;
import org.factlint.finding.Evidence;
import org.jspecify.annotations.Nullable;

/** Turns the sides of a finding into its evidence: one entry a claim, with its verbatim words. */
final class EvidenceReader {
  private static final Comparator<Evidence> ORDER =
      Comparator.comparingInt(Evidence::side)
          .thenComparing(evidence -> evidence.claim().source())
          .thenComparing(evidence -> evidence.quote().span())
          .thenComparing(Evidence::claim);

  private final Entities entities;

  EvidenceReader(Entities entities) {
    this.entities = entities;
  }

  /** The evidence, by side, then source, then place in the article. */
  List<Evidence> evidence(List<Side> sides, Aspect aspect) {
    Map<ClaimRef, Evidence> evidence = new LinkedHashMap<>();
    for (int side = 0; side < sides.size(); side++) {
      for (Reading reading : sides.get(side).readings()) {
        evidence.putIfAbsent(
            reading.ref(), evidence(reading, side, sides.get(side).first(), aspect));
      }
    }
    List<Evidence> sorted = new ArrayList<>(evidence.values());
    sorted.sort(ORDER);
    return List.copyOf(sorted);
  }

  private Evidence evidence(Reading reading, int side, Answer answer, Aspect aspect) {
    Claim claim = reading.claim();
    return new Evidence(
        reading.ref(),
        reading.source().article().path(),
        Words.shortened(claim.quote()),
        side,
        answer.value(),
        answer.words(),
        aspect == Aspect.TIME || aspect == Aspect.ORDER ? basis(claim.statement().time()) : null,
        speaker(claim.manner().attribution()),
        claim.machineRead() ? Evidence.Reading.MACHINE_READ : Evidence.Reading.REVIEWED,
        reading.source().factFile().flatMap(file -> file.place(claim.id())).orElse(null));
  }

  private static @Nullable String basis(@Nullable TimeReference time) {
    if (time == null || time.basis() == null) {
      return null;
    }
    return time.text() == null ? time.basis() : "“" + time.text() + "”: " + time.basis();
  }

  private @Nullable String speaker(@Nullable Referent referent) {
    if (referent instanceof Referent.Known known) {
      return entities.find(known.id()).map(Entity::displayName).orElse(known.id().value());
    }
    return referent instanceof Referent.Described described ? described.text() : null;
  }
}
