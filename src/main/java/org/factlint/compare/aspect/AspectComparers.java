package org.factlint.compare.aspect;

import java.util.List;
import java.util.stream.Stream;
import org.factlint.claim.Story;
import org.factlint.compare.Aspect;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;

/** All aspects in which claims are compared. */
public final class AspectComparers {
  private AspectComparers() {}

  /**
   * The comparers of a story.
   *
   * @param story the story
   * @param participants whom its claims speak of
   * @param readings its claims in canonical form
   * @return the comparers, in a fixed order
   */
  public static List<AspectComparer> of(
      Story story, Participants participants, List<Reading> readings) {
    return of(story, participants, readings, Watch.NONE);
  }

  /**
   * The comparers of a story, while somebody looks on.
   *
   * @param story the story
   * @param participants whom its claims speak of
   * @param readings its claims in canonical form
   * @param pair notes what becomes of two of the claims
   * @return the comparers, in a fixed order
   */
  public static List<AspectComparer> watched(
      Story story, Participants participants, List<Reading> readings, PairWatch pair) {
    return of(story, participants, readings, pair);
  }

  private static List<AspectComparer> of(
      Story story, Participants participants, List<Reading> readings, Watch watch) {
    List<List<Reading>> statements = Grouping.byStatement(readings);
    AxisPairs axes = new AxisPairs(story.policy());
    Reasons reasons = new Reasons(participants);
    PlaceChains places = new PlaceChains(story.entities(), participants);
    Exclusions exclusions = new Exclusions(story.vocabulary());
    TimeView times = new TimeView(story.policy(), new Neighbours(readings));
    return Stream.of(
            times,
            new OfficeTimeView(times, participants),
            new QuantityView(story.policy()),
            new PlaceView(places),
            new SlotView(Aspect.OBJECT, places),
            new SlotView(Aspect.SUBJECT, places),
            new PolarityView(),
            new ModalityView(),
            new WeakFormView(story.vocabulary()),
            new ExclusionView(exclusions),
            new RoleView(exclusions),
            new ParticipantView(participants, readings),
            new ExtentView())
        .<AspectComparer>map(view -> new QuestionComparer(view, statements, axes, reasons, watch))
        .toList();
  }
}
