package org.factlint.compare.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.compare.Comparisons;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Aligner;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.AspectComparers;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.match.Counterparts;
import org.factlint.compare.observe.Observers;
import org.factlint.compare.origin.VersionChanges;
import org.factlint.compare.origin.Versions;

/**
 * Compares the sources of a story: aligns their claims, holds the answers to each question against
 * each other, and draws observations. What another version replaced is held against that version
 * alone. The order of sources and claims does not show in the result.
 */
public final class Comparer {

  /**
   * Compares all sources of a story.
   *
   * @param given the story
   * @return everything there is to judge, in a fixed order
   */
  public Comparisons compare(Story given) {
    Story story = LastingIds.of(given);
    Participants participants = new Participants(story.entities());
    List<Reading> all =
        counterparts(story, new Aligner(story.vocabulary(), participants).align(story));
    Versions versions = new Versions(story.sources());
    List<Reading> current =
        versions.pairs().isEmpty()
            ? all
            : all.stream().filter(reading -> !versions.replaced(reading.ref().source())).toList();
    Ledger ledger = compare(story, participants, current);
    Observers.of(story, participants).forEach(observer -> observer.observe(current, ledger));
    Set<ClaimRef> kept = new HashSet<>();
    for (Versions.Pair pair : versions.pairs()) {
      Ledger aside = compare(story, participants, of(pair, all));
      VersionChanges.tell(pair, aside.facts(), ledger);
      kept.addAll(confirmed(pair.earlier(), aside));
    }
    List<ClaimRef> unconfirmed = unconfirmed(story, ledger);
    return new Comparisons(
        ledger.facts(),
        ledger.blocked(),
        unconfirmed.stream().filter(claim -> !kept.contains(claim)).toList());
  }

  /** Knowing what all claims are about is dear, and only machine-read claims need it. */
  private static List<Reading> counterparts(Story story, List<Reading> readings) {
    return readings.stream().anyMatch(reading -> reading.claim().machineRead())
        ? new Counterparts(story).bring(readings)
        : readings;
  }

  private static Ledger compare(Story story, Participants participants, List<Reading> readings) {
    Ledger ledger = new Ledger();
    AspectComparers.of(story, participants, readings)
        .forEach(comparer -> comparer.compare(readings, ledger));
    return ledger;
  }

  private static List<Reading> of(Versions.Pair versions, List<Reading> readings) {
    return readings.stream()
        .filter(
            reading ->
                reading.ref().source().equals(versions.earlier().id())
                    || reading.ref().source().equals(versions.later().id()))
        .toList();
  }

  /** What an earlier version says and the later one speaks of too; only the rest was dropped. */
  private static Set<ClaimRef> confirmed(Source earlier, Ledger aside) {
    Set<ClaimRef> confirmed = new HashSet<>();
    for (Claim claim : earlier.claims()) {
      if (aside.confirmed(claim)) {
        confirmed.add(new ClaimRef(earlier.id(), claim.id()));
      }
    }
    return confirmed;
  }

  private static List<ClaimRef> unconfirmed(Story story, Ledger ledger) {
    List<ClaimRef> unconfirmed = new ArrayList<>();
    for (Source source : story.sources()) {
      for (Claim claim : source.claims()) {
        if (!ledger.confirmed(claim)) {
          unconfirmed.add(new ClaimRef(source.id(), claim.id()));
        }
      }
    }
    unconfirmed.sort(null);
    return List.copyOf(unconfirmed);
  }
}
