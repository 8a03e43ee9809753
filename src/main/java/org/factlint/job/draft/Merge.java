package org.factlint.job.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.claim.TimeReference;
import org.factlint.claim.TimeRelation;
import org.jspecify.annotations.Nullable;

/**
 * Which claims of a fact file stay, and where those that were read anew go. What people edited or
 * vouched for stays, and so does what it leans on; all else is exchanged.
 *
 * @param claims the claims of the new fact file, in order
 * @param kept which of them stay as they stand
 * @param replaced how many are gone
 */
record Merge(List<Claim> claims, Set<ClaimId> kept, int replaced) {

  /** Merges; with no old claims, nothing happens to the new ones. */
  static Merge of(List<Claim> old, List<Claim> fresh) {
    List<Claim> kept = kept(old);
    Map<ClaimId, ClaimId> names = new LinkedHashMap<>();
    Set<ClaimId> taken = new LinkedHashSet<>();
    kept.forEach(claim -> taken.add(claim.id()));
    Set<ClaimId> all = Set.copyOf(taken);
    List<Claim> added = new ArrayList<>();
    for (Claim claim : fresh) {
      Optional<Claim> instead = kept.stream().filter(stays -> standsFor(stays, claim)).findFirst();
      names.put(claim.id(), instead.map(Claim::id).orElseGet(() -> free(claim.id(), taken)));
      if (instead.isEmpty()) {
        added.add(claim);
      }
    }
    List<Claim> renamed = added.stream().map(claim -> renamed(claim, names)).toList();
    return new Merge(inOrder(kept, renamed), all, old.size() - kept.size());
  }

  private static List<Claim> kept(List<Claim> old) {
    Set<ClaimId> needed = new LinkedHashSet<>();
    old.stream().filter(claim -> !claim.machineRead()).map(Claim::id).forEach(needed::add);
    int before;
    do {
      before = needed.size();
      old.stream()
          .filter(claim -> needed.contains(claim.id()))
          .flatMap(Merge::leansOn)
          .toList()
          .forEach(needed::add);
    } while (needed.size() > before);
    return old.stream().filter(claim -> needed.contains(claim.id())).toList();
  }

  private static Stream<ClaimId> leansOn(Claim claim) {
    TimeReference time = claim.statement().time();
    TimeRelation relation = time == null ? null : time.relation();
    return Stream.concat(
        Stream.ofNullable(relation).map(TimeRelation::other),
        Stream.ofNullable(claim.qualifiers().partOf()));
  }

  /** Whether a claim that stays is what somebody made of this one, or says the same. */
  private static boolean standsFor(Claim stays, Claim fresh) {
    return stays.quote().span().overlaps(fresh.quote().span())
        && (stays.id().equals(fresh.id()) || stays.statement().equals(fresh.statement()));
  }

  private static ClaimId free(ClaimId wanted, Set<ClaimId> taken) {
    ClaimId id = wanted;
    for (int again = 2; !taken.add(id); again++) {
      id = new ClaimId(wanted + "-" + again);
    }
    return id;
  }

  /** What stays keeps its order; the others go before the first of it that quotes later words. */
  private static List<Claim> inOrder(List<Claim> kept, List<Claim> added) {
    List<Claim> waiting = new ArrayList<>(added);
    waiting.sort(Comparator.comparing((Claim claim) -> claim.quote().span().start()));
    List<Claim> claims = new ArrayList<>();
    for (Claim stays : kept) {
      while (!waiting.isEmpty()
          && waiting.get(0).quote().span().start() < stays.quote().span().start()) {
        claims.add(waiting.remove(0));
      }
      claims.add(stays);
    }
    claims.addAll(waiting);
    return List.copyOf(claims);
  }

  private static Claim renamed(Claim claim, Map<ClaimId, ClaimId> names) {
    Statement said = claim.statement();
    Qualifiers narrowed = claim.qualifiers();
    ClaimId whole = narrowed.partOf();
    return new Claim(
        names.getOrDefault(claim.id(), claim.id()),
        new Statement(
            said.subject(),
            said.predicate(),
            said.object(),
            renamed(said.time(), names),
            said.quantity(),
            said.place()),
        claim.manner(),
        new Qualifiers(
            narrowed.event(),
            narrowed.scope(),
            narrowed.measure(),
            narrowed.asOf(),
            narrowed.via(),
            whole == null ? null : names.getOrDefault(whole, whole),
            narrowed.ordinal(),
            narrowed.marks()),
        claim.quote(),
        claim.context(),
        claim.origin(),
        claim.reviewedBy());
  }

  private static @Nullable TimeReference renamed(
      @Nullable TimeReference time, Map<ClaimId, ClaimId> names) {
    TimeRelation relation = time == null ? null : time.relation();
    return time == null || relation == null
        ? time
        : new TimeReference(
            time.value(),
            time.text(),
            time.anchor(),
            time.basis(),
            new TimeRelation(
                relation.order(),
                names.getOrDefault(relation.other(), relation.other()),
                relation.offset()));
  }
}
