package org.factlint.compare.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.compare.Comparisons;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.AspectComparer;
import org.factlint.compare.aspect.AspectComparers;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.PairWatch;
import org.factlint.compare.inquiry.Explanation;
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
    return compare(Aligned.of(given), Optional.empty());
  }

  /**
   * Compares all sources of a story, and tells how two of its claims came to be compared or not.
   *
   * @param given the story
   * @param a one of its claims
   * @param b another one
   * @return every step that decided
   */
  public Explanation explain(Story given, ClaimRef a, ClaimRef b) {
    Aligned story = Aligned.of(given);
    PairInquiry inquiry = new PairInquiry(story, a, b);
    return inquiry.explanation(compare(story, Optional.of(inquiry)).facts());
  }

  private static Comparisons compare(Aligned story, Optional<PairInquiry> inquiry) {
    List<Reading> all = story.brought();
    Versions versions = story.versions();
    List<Reading> current =
        versions.pairs().isEmpty()
            ? all
            : all.stream().filter(reading -> !versions.replaced(reading.ref().source())).toList();
    Ledger ledger = compare(story, current, inquiry.flatMap(PairInquiry::ofCurrent));
    Observers.of(story.story(), story.participants())
        .forEach(observer -> observer.observe(current, ledger));
    Set<ClaimRef> kept = new HashSet<>();
    for (Versions.Pair pair : versions.pairs()) {
      Ledger aside =
          compare(story, of(pair, all), inquiry.flatMap(asked -> asked.ofVersions(pair)));
      VersionChanges.tell(pair, aside.facts(), ledger);
      kept.addAll(confirmed(pair.earlier(), aside));
    }
    List<ClaimRef> unconfirmed = unconfirmed(story.story(), ledger);
    return new Comparisons(
        ledger.facts(),
        ledger.blocked(),
        unconfirmed.stream().filter(claim -> !kept.contains(claim)).toList());
  }

  private static Ledger compare(Aligned story, List<Reading> readings, Optional<PairWatch> watch) {
    Ledger ledger = new Ledger();
    List<AspectComparer> comparers =
        watch.isPresent()
            ? AspectComparers.watched(story.story(), story.participants(), readings, watch.get())
            : AspectComparers.of(story.story(), story.participants(), readings);
    comparers.forEach(comparer -> comparer.compare(readings, ledger));
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
