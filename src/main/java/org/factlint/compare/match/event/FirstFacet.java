package org.factlint.compare.match.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.Manner;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/**
 * Whether there was none in between: “the first since 1997” says that there was none after 1997,
 * and another text tells of one in 2011.
 */
public final class FirstFacet implements Facet {
  private static final double SHARED = 0.9;
  private static final double KIND = 0.3;
  private static final Pattern SINCE =
      Pattern.compile(
          "\\b(first|\\w+est|most \\w+|worst)\\b[^.;]*?\\bsince (?:[A-Za-z]+ )?((?:19|20)\\d{2})\\b");

  private static final FacetSettings SETTINGS =
      new FacetSettings(
              "first", FacetSettings.NEVER, 0.35, Predicate.Kind.EVENT, FacetSettings.ONCE)
          .askingValues();

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return first(item) != null || (time(item.claim()) != null && affirmed(item.claim()));
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    if (!challenges(one, two) && !challenges(two, one)) {
      return Optional.empty();
    }
    Evidence evidence = one.profile().with(two.profile());
    return evidence.shared() >= (rank(one) || rank(two) ? KIND : SHARED)
        ? Optional.of(new Pairing(one, two, false, evidence.score(), evidence.terms()))
        : Optional.empty();
  }

  /** Whether one tells of what the other says that there has been none of. */
  static boolean challenges(Item first, Item other) {
    Matcher since = first(first);
    TimeExpression when = time(other.claim());
    TimeExpression published = first.reading().source().header().published();
    if (since == null || when == null || published == null || first(other) != null) {
      return false;
    }
    TimeExpression from = TimeExpression.parse(since.group(2));
    return from.before(when) == Truth.CERTAINLY
        && when.before(published) == Truth.CERTAINLY
        && yearsApart(when, published)
        && (other.claim().statement().quantity() == null
            ? comparable(since.group(1), other.claim().quote().exact())
            : more(other, first));
  }

  /** So that the other does not tell of the first itself. */
  private static boolean yearsApart(TimeExpression when, TimeExpression published) {
    return when.latest() != null
        && published.earliest() != null
        && when.latest().plusMonths(6).isBefore(published.earliest());
  }

  /** A storm is no challenge to the strongest, a stronger one is. */
  private static boolean comparable(String rank, String other) {
    return !rank.endsWith("est") || other.contains(rank.substring(0, rank.length() - 2) + "r");
  }

  /** Whether more were counted of one kind of thing: 20 pictures and 14 paintings. */
  private static boolean more(Item item, Item than) {
    Quantity many = item.claim().statement().quantity();
    Quantity few = than.claim().statement().quantity();
    return many != null
        && few != null
        && many.amount() != null
        && few.amount() != null
        && many.unitCode().scheme() == UnitCode.Scheme.COUNT
        && few.unitCode().scheme() == UnitCode.Scheme.COUNT
        && many.amount().compareTo(few.amount()) > 0;
  }

  /** A stronger storm, or more of what was stolen, answers a superlative in so many words. */
  private static boolean rank(Item item) {
    Matcher since = first(item);
    return since != null && !since.group(1).equals("first");
  }

  private static @Nullable Matcher first(Item item) {
    Matcher matcher = SINCE.matcher(item.claim().quote().exact());
    return matcher.find() ? matcher : null;
  }

  private static boolean affirmed(Claim claim) {
    return claim.manner().polarity() == Polarity.AFFIRMED;
  }

  private static @Nullable TimeExpression time(Claim claim) {
    TimeReference time = claim.statement().time();
    return time == null ? claim.qualifiers().asOf() : time.value();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Claim said = item.claim();
    Statement statement =
        new Statement(
            said.statement().subject(), question.predicate().id(), null, null, null, null);
    Reading reading =
        Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
    Polarity polarity = first(item) == null ? Polarity.AFFIRMED : Polarity.NEGATED;
    return Restated.with(
        reading, new Manner(polarity, said.manner().modality(), said.manner().attribution()));
  }
}
