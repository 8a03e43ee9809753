package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;
import org.jspecify.annotations.Nullable;

/**
 * With what word: one side uses a weaker form of the other's predicate, as "acknowledges" is of
 * "recognises". Both can be true, and yet they tell the reader different things.
 */
final class WeakFormView implements AspectView {
  private static final Set<Voices> FIRM = EnumSet.of(Voices.PLAIN, Voices.TWO_SPEAKERS);
  private final PolarityView polarity = new PolarityView();

  /** What another predicate is a weaker form of. */
  private final Set<PredicateId> strong = new HashSet<>();

  WeakFormView(Vocabulary vocabulary) {
    for (Predicate predicate : vocabulary.predicates()) {
      if (predicate.kinship().weakFormOf() != null) {
        strong.add(predicate.kinship().weakFormOf());
      }
    }
  }

  @Override
  public Aspect aspect() {
    return Aspect.LABEL;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    if (reading.implied()) {
      return null;
    }
    PredicateId stronger = reading.predicate().kinship().weakFormOf();
    if (stronger != null) {
      return Question.key(stronger.value(), reading.subject(), reading.object());
    }
    return strong.contains(reading.predicate().id()) ? reading.statementKey() : null;
  }

  @Override
  public String value(Reading reading) {
    return reading.predicate().id() + " " + polarity.value(reading);
  }

  @Override
  public String words(Reading reading) {
    boolean affirmed = reading.claim().manner().polarity() == Polarity.AFFIRMED;
    return (affirmed ? "" : "not: ") + reading.predicate().label();
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return polarity.apart(a, b, axes);
  }

  @Override
  public Weighed relate(Pair pair) {
    Reading weak = weaker(pair);
    if (weak == null || pair.one().ref().equals(pair.two().ref())) {
      return Weighed.silent("Neither word is a weaker form of the other.");
    } else if (!FIRM.contains(pair.voices())) {
      return Weighed.silent(Occasions.UNHEARD);
    }
    Reading strong = pair.one().equals(weak) ? pair.two() : pair.one();
    boolean bothAffirm = affirms(weak) && affirms(strong);
    boolean worthSaying = affirms(weak) && (!affirms(strong) || !pair.within());
    return worthSaying
        ? Weighed.as(
            new Outcome(
                Relation.OVERLAPPING,
                true,
                true,
                bothAffirm ? "two words for it, one weaker" : "hard to read together"))
        : Weighed.silent("Both words can stand beside each other.");
  }

  private static @Nullable Reading weaker(Pair pair) {
    PredicateId one = pair.one().predicate().id();
    PredicateId two = pair.two().predicate().id();
    if (two.equals(pair.one().predicate().kinship().weakFormOf())) {
      return pair.one();
    }
    return one.equals(pair.two().predicate().kinship().weakFormOf()) ? pair.two() : null;
  }

  private static boolean affirms(Reading reading) {
    return reading.claim().manner().polarity() == Polarity.AFFIRMED;
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    Reading weak = weaker(pair);
    Reading strong = pair.one().equals(weak) ? pair.two() : pair.one();
    return weak == null
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "“%s” is a weaker form of “%s”: both can be true, but they tell readers different"
                    + " things.",
                weak.predicate().label(),
                strong.predicate().label()));
  }
}
