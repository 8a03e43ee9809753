package org.factlint.compare.story;

import java.util.List;
import org.factlint.claim.Story;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Aligner;
import org.factlint.compare.align.Participants;
import org.factlint.compare.match.Counterparts;
import org.factlint.compare.origin.Versions;

/**
 * A story whose claims are in canonical form.
 *
 * @param story the story
 * @param participants whom its claims speak of
 * @param said its claims as their sources give them
 * @param brought the same; of machine-read claims, those of different sources that answer one
 *     question in common form
 * @param versions which of its sources replaced which
 */
record Aligned(
    Story story,
    Participants participants,
    List<Reading> said,
    List<Reading> brought,
    Versions versions) {

  static Aligned of(Story given) {
    Story story = LastingIds.of(given);
    Participants participants = new Participants(story.entities());
    List<Reading> said = new Aligner(story.vocabulary(), participants).align(story);
    return new Aligned(
        story, participants, said, counterparts(story, said), new Versions(story.sources()));
  }

  /** Knowing what all claims are about is dear, and only claims in words of articles need it. */
  private static List<Reading> counterparts(Story story, List<Reading> readings) {
    return readings.stream().anyMatch(reading -> reading.claim().inWordsOfItsArticle())
        ? new Counterparts(story).bring(readings)
        : readings;
  }
}
