package org.factlint.compare.match.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
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
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** For how many years: one text gives the term, the other until when it runs from now on. */
public final class TermFacet implements Facet {
  private static final UnitCode YEARS = UnitCode.parse("ucum:a");
  private static final double SHARED_CORE = 0.3;
  private static final Set<String> ENDS = Set.of("expire", "end", "run-out", "lapse", "terminate");
  private static final int SLACK = 1;
  private static final int LONGEST = 120;

  private static final FacetSettings SETTINGS =
      new FacetSettings(
          "term", SHARED_CORE, SHARED_CORE, Predicate.Kind.MEASURE, FacetSettings.ANY);

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return years(item) != null;
  }

  /** The whole years that a claim gives or that lie ahead of it. */
  private static @Nullable Integer years(Item item) {
    Quantity said = item.claim().statement().quantity();
    return said == null ? ahead(item) : given(said, item);
  }

  private static @Nullable Integer given(Quantity said, Item item) {
    BigDecimal amount = said.amount();
    boolean age = item.reading().predicate().id().value().equals("has-age");
    boolean whole = amount != null && amount.scale() <= 0 && said.unitCode().equals(YEARS);
    return amount != null && whole && !age ? amount.intValue() : null;
  }

  private static @Nullable Integer ahead(Item item) {
    TimeExpression time = Facet.time(item);
    LocalDate from = published(item);
    if (time == null || from == null || !(until(time) || ends(item))) {
      return null;
    }
    LocalDate end = time.latest();
    int years = end == null ? 0 : end.getYear() - from.getYear();
    return years > SLACK && years <= LONGEST ? years : null;
  }

  private static boolean until(TimeExpression time) {
    return time.interval() && time.earliest() == null;
  }

  private static boolean ends(Item item) {
    return ENDS.contains(item.claim().statement().predicate().value());
  }

  private static @Nullable LocalDate published(Item item) {
    TimeExpression published = item.reading().source().header().published();
    return published == null ? null : published.earliest();
  }

  private static boolean given(Item item) {
    return item.claim().statement().quantity() != null;
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Integer first = years(one);
    Integer second = years(two);
    Evidence evidence = one.profile().with(two.profile());
    boolean sameThing =
        given(one) != given(two)
            && evidence.act() >= SHARED_CORE
            && one.claim().manner().polarity() == two.claim().manner().polarity()
            && one.modifiers().fit(two.modifiers());
    return sameThing && first != null && second != null
        ? Optional.of(
            new Pairing(
                one, two, Math.abs(first - second) <= SLACK, evidence.act(), evidence.terms()))
        : Optional.empty();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Integer years = years(item);
    Quantity given = said.quantity();
    Quantity term =
        given != null || years == null
            ? given
            : new Quantity(BigDecimal.valueOf(years), null, null, true, YEARS, null);
    Statement statement =
        new Statement(said.subject(), question.predicate().id(), null, null, term, null);
    return Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
  }
}
