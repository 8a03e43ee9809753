package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.LinkedHashSet;
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
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;
import org.factlint.compare.amount.Measured;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Whether: of one subject, predicate and object. */
final class PolarityView implements AspectView {
  private static final Set<Voices> FIRM = EnumSet.of(Voices.PLAIN, Voices.TWO_SPEAKERS);
  private static final int WHEN = 1;
  private static final int WHERE = 2;

  @Override
  public Aspect aspect() {
    return Aspect.POLARITY;
  }

  @Override
  public boolean asksOfOneStatement() {
    return true;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    return reading.statementKey();
  }

  @Override
  public String value(Reading reading) {
    return reading.claim().manner().polarity().word();
  }

  @Override
  public String words(Reading reading) {
    String so = negated(reading) ? "not so" : "so";
    return switch (reading.claim().manner().modality()) {
      case ASSERTED -> "it is " + so;
      case REPORTED -> "it is " + so + ", some say";
      case OPINION -> "it is " + so + ", in somebody's opinion";
      case POSSIBLE, CONDITIONAL -> "it may be " + so;
      case PLANNED, EXPECTED -> "it will be " + so;
    };
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    // A measure of a part, or a change, does not say again what one of the whole says.
    boolean measure = a.predicate().kind() == Predicate.Kind.MEASURE;
    return new Apart()
        .acrossWhatRecurs(a.predicate(), axes, Divide.EVENT, Divide.SCOPE, Divide.MEASURE)
        .when(measure && part(a) != part(b), "One is a part, the other the whole.")
        .when(
            measure && !Measured.trend(a).equals(Measured.trend(b)),
            "One is a change, the other is not.")
        .reasons();
  }

  private static boolean part(Reading reading) {
    return reading.claim().qualifiers().partOf() != null;
  }

  @Override
  public Weighed relate(Pair pair) {
    return pair.a().value().equals(pair.b().value()) ? same(pair) : opposite(pair);
  }

  private static Weighed same(Pair pair) {
    boolean amounts =
        pair.one().predicate().kind() == Predicate.Kind.MEASURE
            && pair.one().claim().statement().quantity() != null
            && pair.two().claim().statement().quantity() != null;
    boolean certain = settled(pair.one()) && settled(pair.two());
    if (pair.within()) {
      return Weighed.REPEATED;
    } else if (otherTimes(pair)) {
      return Weighed.silent("They give two dates, which is all that there is to say of them.");
    } else if (amounts) {
      return Weighed.silent(
          "That both give an amount is no agreement; their amounts are compared.");
    } else if (pair.implied()) {
      return Weighed.silent("One side only implies it, which confirms nothing.");
    } else if (!certain || !FIRM.contains(pair.voices())) {
      return Weighed.silent("It is not said firmly enough on both sides to confirm it.");
    }
    Relation relation = detail(detail(pair.a()), detail(pair.b()));
    String words = relation == Relation.EQUAL ? "the same" : "the same, one more precise";
    return Weighed.as(new Outcome(relation, true, false, words));
  }

  /** That they give two dates is all there is to say of what two machines have read alike. */
  private static boolean otherTimes(Pair pair) {
    return pair.axes().time() == Axis.DISJOINT
        && pair.one().claim().inWordsOfItsArticle()
        && pair.two().claim().inWordsOfItsArticle();
  }

  /** Whether a claim says that something is or was so, and not only that it may or will be. */
  private static boolean settled(Reading reading) {
    Modality modality = reading.claim().manner().modality();
    return modality == Modality.ASSERTED || modality == Modality.PLANNED;
  }

  private static Weighed opposite(Pair pair) {
    if (pair.voices() == Voices.PLANNED || (!settled(pair.one()) && !settled(pair.two()))) {
      return Weighed.silent(Occasions.UNHEARD);
    }
    boolean certain =
        !pair.implied()
            && pair.axes().scope() == Axis.EXACT
            && pair.axes().measure() == Axis.EXACT
            && pair.axes().subject() == Axis.EXACT;
    return Weighed.as(new Outcome(Relation.DISJOINT, certain, false, "opposite"));
  }

  private static Relation detail(int a, int b) {
    if (a == b || ((a & b) != a && (a & b) != b)) {
      return Relation.EQUAL;
    }
    return (a & b) == b ? Relation.REFINES : Relation.REFINED_BY;
  }

  /** Which details an answer adds to the bare fact, a bit each: when, and where. */
  private static int detail(Answer answer) {
    int bits = 0;
    for (Reading reading : answer.readings()) {
      bits |= AxisPairs.moment(reading) == null ? 0 : WHEN;
      bits |= reading.place() == null ? 0 : WHERE;
    }
    return bits;
  }

  /** What the fuller answer adds, a sentence a detail. */
  private static List<String> details(Answer fuller, Answer barer) {
    int added = detail(fuller) & ~detail(barer);
    Set<String> sentences = new LinkedHashSet<>();
    for (Reading reading : fuller.readings()) {
      TimeExpression time = AxisPairs.moment(reading);
      if ((added & WHEN) != 0 && time != null) {
        sentences.add("Only " + reading.source().id() + " says when: " + time.words() + ".");
      }
      if ((added & WHERE) != 0 && reading.place() != null) {
        sentences.add(
            "Only " + reading.source().id() + " says where: " + reading.place().label() + ".");
      }
    }
    return List.copyOf(sentences);
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    if (outcome.relation() == Relation.REFINES) {
      return details(pair.a(), pair.b());
    } else if (outcome.relation() == Relation.REFINED_BY) {
      return details(pair.b(), pair.a());
    } else if (outcome.relation() != Relation.DISJOINT) {
      return List.of();
    }
    return List.of(says(pair.one()) + ", " + says(pair.two()) + ".");
  }

  private String says(Reading reading) {
    return reading.source().id() + ": " + words(reading);
  }

  private static boolean negated(Reading reading) {
    return reading.claim().manner().polarity() == Polarity.NEGATED;
  }
}
