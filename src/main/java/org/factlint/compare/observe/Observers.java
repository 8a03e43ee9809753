package org.factlint.compare.observe;

import java.util.List;
import org.factlint.claim.Story;
import org.factlint.compare.align.Participants;
import org.factlint.compare.arithmetic.Arithmetic;
import org.factlint.compare.origin.SharedOrigins;
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
        new NameVariants(story.entities()),
        new RankedActs(new ActClasses(story.entities(), participants)),
        new MissingSteps(story.vocabulary()),
        new LabelDifferences(story.entities()),
        new Timeline(story, participants)::observe,
        new Weekdays(),
        new Ages(story),
        new Presences(participants, story.entities()),
        new Arithmetic(story.policy(), participants)::observe,
        new VoiceShifts(story.policy(), participants)::observe,
        new SharedOrigins(participants)::observe);
  }
}
