package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Contrast;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;
import org.jspecify.annotations.Nullable;

/** How far something has come: considered, planned, done. */
final class ModalityView implements AspectView {
  private static final Set<Modality> DECIDED = EnumSet.of(Modality.ASSERTED, Modality.PLANNED);
  private static final String WORDS = "not equally far";
  private final PolarityView polarity = new PolarityView();

  @Override
  public Aspect aspect() {
    return Aspect.MODALITY;
  }

  @Override
  public boolean asksOfOneStatement() {
    return true;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    boolean stage =
        reading.claim().manner().polarity() == Polarity.AFFIRMED
            && reading.predicate().kind() == Predicate.Kind.EVENT;
    return stage && !reading.implied() ? polarity.questionKey(reading) : null;
  }

  @Override
  public String value(Reading reading) {
    return reading.claim().manner().modality().word();
  }

  @Override
  public String words(Reading reading) {
    return Modalities.words(reading.claim().manner().modality());
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return polarity.apart(a, b, axes);
  }

  @Override
  public Weighed relate(Pair pair) {
    boolean undecided = pair.voices() == Voices.POSSIBLE && oneIsDecided(pair);
    boolean unfinished = pair.voices() == Voices.PLANNED && !pair.within() && !progressed(pair);
    if (!undecided && !unfinished) {
      return Weighed.silent(silence(pair));
    }
    if (!regressed(pair)) {
      return Weighed.as(new Outcome(Relation.OVERLAPPING, true, false, WORDS));
    }
    return oneOccasion(pair)
        ? Weighed.as(
            new Outcome(Relation.OVERLAPPING, true, false, WORDS, Set.of(), Contrast.REGRESSION))
        : Weighed.silent(Occasions.NOT_ONE);
  }

  private static String silence(Pair pair) {
    return switch (pair.voices()) {
      case PLANNED ->
          pair.within()
              ? "One source tells of the plan and of what became of it."
              : "What was planned when the earlier article was written has been done since.";
      case POSSIBLE -> "Neither side says that it is decided.";
      default -> "Both say that it has come equally far.";
    };
  }

  /** What an earlier article calls done, a later one has still before it. */
  private static boolean regressed(Pair pair) {
    boolean firstDone = decidedDone(pair.one());
    if (firstDone == decidedDone(pair.two())) {
      return false;
    }
    Reading done = firstDone ? pair.one() : pair.two();
    Reading open = firstDone ? pair.two() : pair.one();
    return earlier(done, open);
  }

  private static boolean oneOccasion(Pair pair) {
    return Occasions.once(pair.one())
        || pair.axes().event() == Axis.EXACT
        || pair.axes().time() == Axis.EXACT
        || pair.axes().time() == Axis.OVERLAP;
  }

  private static boolean oneIsDecided(Pair pair) {
    return decided(pair.a()) || decided(pair.b());
  }

  private static boolean decided(Answer answer) {
    return DECIDED.contains(answer.readings().get(0).claim().manner().modality());
  }

  /** A plan of an earlier article that a later one calls done has simply been carried out. */
  private static boolean progressed(Pair pair) {
    Reading plan = decidedDone(pair.one()) ? pair.two() : pair.one();
    Reading done = decidedDone(pair.one()) ? pair.one() : pair.two();
    return earlier(plan, done) && !before(done, plan);
  }

  /** Whether it is told to have happened before the time that it was planned for. */
  private static boolean before(Reading done, Reading plan) {
    TimeExpression happened = AxisPairs.moment(done);
    TimeExpression planned = AxisPairs.moment(plan);
    return happened != null && planned != null && happened.before(planned) == Truth.CERTAINLY;
  }

  private static boolean earlier(Reading a, Reading b) {
    TimeExpression first = a.source().header().published();
    TimeExpression second = b.source().header().published();
    return first != null && second != null && first.before(second) == Truth.CERTAINLY;
  }

  private static boolean decidedDone(Reading reading) {
    return reading.claim().manner().modality() == Modality.ASSERTED;
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    return List.of(stage(pair.one()), stage(pair.two()));
  }

  private String stage(Reading reading) {
    return reading.source().id() + " gives it as " + words(reading) + ".";
  }
}
