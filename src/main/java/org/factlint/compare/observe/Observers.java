package org.factlint.compare.observe;

import java.util.List;
import org.factlint.claim.Story;
import org.factlint.compare.align.Participants;
import org.factlint.compare.arithmetic.Arithmetic;
import org.factlint.compare.naming.LabelDifferences;
import org.factlint.compare.naming.NameDifferences;
import org.factlint.compare.naming.NameVariants;
import org.factlint.compare.naming.TitleDifferences;
import org.factlint.compare.origin.BareHeadlines;
import org.factlint.compare.origin.SharedOrigins;
import org.factlint.compare.origin.Superlatives;
import org.factlint.compare.origin.VoiceShifts;
import org.factlint.compare.timeline.Timeline;

/** Everything that is observed. */
public final class Observers {
  private Observers() {}

  /**
   * The observers of a story.
   *
   * @param story the story
   * @param participants whom its claims speak of
   * @return the observers, in a fixed order
   */
  public static List<Observer> of(Story story, Participants participants) {
    return List.of(
        new FirstClaims(story.entities(), participants),
        new RelativeDates(),
        new NameVariants(story.entities())::observe,
        new TitleDifferences(story.entities(), participants, story.policy())::observe,
        new NameDifferences(participants, story.policy())::observe,
        new RankedActs(new ActClasses(story.entities(), participants)),
        new MissingSteps(story.vocabulary()),
        new LabelDifferences(story.entities())::observe,
        new Timeline(story, participants)::observe,
        new Weekdays(),
        new Ages(story),
        new Presences(participants, story.entities()),
        new Arithmetic(story.policy(), participants)::observe,
        new VoiceShifts(story.policy(), participants)::observe,
        new BareHeadlines(story.policy())::observe,
        new Superlatives()::observe,
        new SharedOrigins(participants)::observe);
  }
}
