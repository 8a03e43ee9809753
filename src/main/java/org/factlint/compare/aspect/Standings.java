package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factlint.claim.Claim;
import org.factlint.claim.Polarity;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Story;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Contrast;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.align.Participants;
import org.factlint.compare.amount.Measured;
import org.factlint.compare.inquiry.Point;
import org.factlint.compare.inquiry.Standing;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Tells in words how two claims stand in each point that comparing looks at. */
public final class Standings {
  private final Participants participants;
  private final Policy policy;
  private final AxisPairs axes;
  private final Exclusions exclusions;

  /**
   * Tells it within a story.
   *
   * @param story the story
   * @param participants whom its claims speak of
   */
  public Standings(Story story, Participants participants) {
    this.participants = participants;
    this.policy = story.policy();
    this.axes = new AxisPairs(policy);
    this.exclusions = new Exclusions(story.vocabulary());
  }

  /**
   * How two claims stand.
   *
   * @param a one claim
   * @param b the other
   * @return a standing for each point, in the order of the points
   */
  public List<Standing> between(Reading a, Reading b) {
    Axes stand = axes.between(a, b);
    List<Standing> all = new ArrayList<>();
    all.add(predicates(a, b));
    all.add(standing(Point.SUBJECT, stand.subject(), a, b, r -> r.subject().label()));
    all.add(standing(Point.OBJECT, stand.object(), a, b, r -> label(r.object())));
    all.add(standing(Point.TIME, stand.time(), a, b, Standings::time));
    all.add(standing(Point.PLACE, stand.place(), a, b, r -> label(r.place())));
    all.add(standing(Point.EVENT, stand.event(), a, b, r -> named(r.claim().qualifiers().event())));
    all.add(standing(Point.SCOPE, stand.scope(), a, b, r -> word(r.claim().qualifiers().scope())));
    all.add(
        standing(
            Point.MEASURE, stand.measure(), a, b, r -> word(r.claim().qualifiers().measure())));
    all.add(standing(Point.UNIT, units(a, b), a, b, Standings::amount));
    boolean samePolarity = polarity(a.claim()) == polarity(b.claim());
    all.add(
        standing(
            Point.POLARITY,
            samePolarity ? Axis.EXACT : Axis.DISJOINT,
            a,
            b,
            r -> polarity(r.claim()) == Polarity.AFFIRMED ? "it is so" : "it is not so"));
    all.add(
        standing(
            Point.MODALITY,
            VoicePairs.firmness(a.claim().manner().modality(), b.claim().manner().modality()),
            a,
            b,
            r -> Modalities.words(r.claim().manner().modality())));
    all.add(
        standing(
            Point.SPEAKER,
            VoicePairs.speakers(a, b),
            a,
            b,
            r -> named(r.claim().manner().attribution())));
    return List.copyOf(all);
  }

  private static Standing standing(
      Point point, Axis axis, Reading a, Reading b, Function<Reading, String> words) {
    return new Standing(point, axis, words.apply(a), words.apply(b), "");
  }

  private Standing predicates(Reading a, Reading b) {
    Predicate one = a.predicate();
    Predicate two = b.predicate();
    if (one.equals(two)) {
      return standing(Point.PREDICATE, Axis.EXACT, a, b, r -> r.predicate().label());
    }
    Optional<String> link =
        link(one, two, "the first", "the second")
            .or(() -> link(two, one, "the second", "the first"));
    return new Standing(
        Point.PREDICATE,
        link.isPresent() ? Axis.OVERLAP : Axis.DISJOINT,
        one.label(),
        two.label(),
        link.orElse(""));
  }

  private Optional<String> link(Predicate one, Predicate two, String first, String second) {
    if (two.id().equals(one.kinship().weakFormOf())) {
      return Optional.of("What " + first + " says is a weaker form of what " + second + " says.");
    }
    if (one.kinship().implies().contains(two.id())) {
      return Optional.of("What " + first + " says implies what " + second + " says.");
    }
    Contrast contrast = exclusions.between(one, two);
    return switch (contrast) {
      case PLAIN -> Optional.empty();
      case ANTONYM -> Optional.of("The one is the opposite of the other.");
      default -> Optional.of("The one rules out the other.");
    };
  }

  /** Whether the amounts can be held against each other. */
  private Axis units(Reading a, Reading b) {
    Measured one = Measured.of(a).orElse(null);
    Measured two = Measured.of(b).orElse(null);
    if (one == null || two == null) {
      return Axis.UNSTATED;
    }
    if (one.quantity().unitCode().equals(two.quantity().unitCode())) {
      return Axis.EXACT;
    }
    Relation relation = Relation.of(one.quantity().relationTo(two.quantity(), policy.quantity()));
    return relation == Relation.UNKNOWN ? Axis.DISJOINT : Axis.OVERLAP;
  }

  private static String amount(Reading reading) {
    return Measured.of(reading).map(Measured::words).orElse("");
  }

  private static String time(Reading reading) {
    TimeExpression moment = AxisPairs.moment(reading);
    return moment == null ? "" : moment.words();
  }

  private static Polarity polarity(Claim claim) {
    return claim.manner().polarity();
  }

  private static String label(@Nullable Participant participant) {
    return participant == null ? "" : participant.label();
  }

  private static String word(@Nullable String words) {
    return words == null ? "" : words;
  }

  private String named(@Nullable Referent referent) {
    return referent == null ? "" : participants.resolve(referent).participant().label();
  }
}
