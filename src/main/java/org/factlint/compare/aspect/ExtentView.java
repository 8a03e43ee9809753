package org.factlint.compare.aspect;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;
import org.jspecify.annotations.Nullable;

/** How many: of claims that are equal but for “all”, “most”, “some” or “none” of the same group. */
final class ExtentView implements AspectView {
  private static final Set<Voices> FIRM = EnumSet.of(Voices.PLAIN, Voices.TWO_SPEAKERS);

  @Override
  public Aspect aspect() {
    return Aspect.EXTENT;
  }

  @Override
  public boolean asksOfOneStatement() {
    return true;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    Extent extent = Extent.of(reading);
    return extent == null ? null : "how many " + extent.group() + ": " + reading.statementKey();
  }

  @Override
  public String value(Reading reading) {
    return share(reading).words();
  }

  @Override
  public String words(Reading reading) {
    return share(reading).words();
  }

  private static Extent.Share share(Reading reading) {
    return Objects.requireNonNull(Extent.of(reading)).share();
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return new Apart().acrossWhatRecurs(a.predicate(), axes, Divide.EVENT).reasons();
  }

  @Override
  public Weighed relate(Pair pair) {
    Relation relation = share(pair.one()).relationTo(share(pair.two()));
    boolean opposite = relation == Relation.DISJOINT && Occasions.heard(pair);
    boolean shifted =
        relation == Relation.OVERLAPPING && !pair.within() && FIRM.contains(pair.voices());
    if (!opposite && !shifted) {
      return Weighed.silent(silence(relation, pair));
    }
    String words = opposite ? "opposite" : "not the same share";
    boolean certain = !pair.implied() && Occasions.known(pair.one().subject());
    return Weighed.as(new Outcome(relation, certain, false, words));
  }

  private static String silence(Relation relation, Pair pair) {
    if (relation == Relation.UNKNOWN) {
      return "The two shares do not exclude each other.";
    }
    return relation == Relation.OVERLAPPING && pair.within()
        ? "One source may give two shares of one group in two places."
        : Occasions.UNHEARD;
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    return List.of(
        String.format(
            Locale.ROOT,
            "%s says %s, %s says %s.",
            pair.one().source().id(),
            words(pair.one()),
            pair.two().source().id(),
            words(pair.two())));
  }
}
