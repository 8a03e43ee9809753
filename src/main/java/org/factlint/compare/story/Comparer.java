package org.factlint.compare.story;

import java.util.ArrayList;
import java.util.List;
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
import org.factlint.compare.observe.Observers;

/**
 * Compares the sources of a story: aligns their claims, holds the answers to each question against
 * each other, and draws observations. The order of sources and claims does not show in the result.
 */
public final class Comparer {

  /**
   * Compares all sources of a story.
   *
   * @param story the story
   * @return everything there is to judge, in a fixed order
   */
  public Comparisons compare(Story story) {
    Participants participants = new Participants(story.entities());
    List<Reading> readings = new Aligner(story.vocabulary(), participants).align(story);
    Ledger ledger = new Ledger();
    AspectComparers.of(story, participants, readings)
        .forEach(comparer -> comparer.compare(readings, ledger));
    Observers.of(story, participants).forEach(observer -> observer.observe(readings, ledger));
    return new Comparisons(ledger.facts(), ledger.blocked(), unconfirmed(story, ledger));
  }

  private static List<ClaimRef> unconfirmed(Story story, Ledger ledger) {
    List<ClaimRef> unconfirmed = new ArrayList<>();
    for (Source source : story.sources()) {
      for (Claim claim : source.claims()) {
        ClaimRef ref = new ClaimRef(source.id(), claim.id());
        if (!ledger.confirmed(ref)) {
          unconfirmed.add(ref);
        }
      }
    }
    unconfirmed.sort(null);
    return List.copyOf(unconfirmed);
  }
}
