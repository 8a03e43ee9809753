package org.factlint.compare.match.amount;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.amount.Measured;
import org.factlint.compare.amount.RatePeriod;
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Partitives;
import org.factlint.compare.match.item.Subjects;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.value.Quantity;
import org.factlint.value.QuantityTolerance;

/** How much, how many, how long: of one thing, in one kind of unit. */
public final class AmountFacet implements Facet {
  private static final double SMALL_CORE = 0.5;
  private static final double SHARED_CORE = 0.5;
  private static final double SLIP = 0.3;
  private static final Set<String> BEING = Set.of("be", "have", "has", "remain", "become");

  private static final FacetSettings SETTINGS =
      new FacetSettings("amount", 0.75, 0.6, Predicate.Kind.MEASURE, FacetSettings.ANY)
          .askingValues();

  private final Lexicon lexicon;
  private final AmountUnits units;
  private final AmountTimes times = new AmountTimes();

  /**
   * Asks how much.
   *
   * @param lexicon which words for what is counted stand for one thing
   * @param tolerance how far apart two amounts may be and still agree
   */
  public AmountFacet(Lexicon lexicon, QuantityTolerance tolerance) {
    this.lexicon = lexicon;
    this.units = new AmountUnits(lexicon, tolerance);
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return item.claim().statement().quantity() != null
        && item.claim().statement().time() == null
        && item.claim().qualifiers().partOf() == null;
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Measured first = Measured.of(one.reading()).orElseThrow();
    Measured second = Measured.of(two.reading()).orElseThrow();
    boolean comparable =
        one.claim().manner().polarity() == two.claim().manner().polarity()
            && age(one) == age(two)
            && Partitives.comparable(one, two)
            && Objects.equals(one.claim().qualifiers().scope(), two.claim().qualifiers().scope())
            && (units.sameUnit(first.quantity().unitCode(), second.quantity().unitCode())
                || AmountUnits.sameLongNumber(first, second));
    if (!comparable || !Measured.trend(one.reading()).equals(Measured.trend(two.reading()))) {
      return Optional.empty();
    }
    Evidence evidence = one.profile().with(two.profile());
    boolean opposed = Balance.opposed(one.claim(), two.claim());
    boolean agrees = units.agrees(first, second);
    if (opposed && agrees) {
      return evidence.core() > 0
          ? Optional.of(new Pairing(one, two, false, evidence.score() + SLIP, evidence.terms()))
          : Optional.empty();
    }
    if (agrees && Subjects.differ(one, two) && (inTurn(one) || inTurn(two))) {
      return Optional.empty();
    }
    if (agrees) {
      double bonus = first.sameNumber(second) ? NumberWeights.telling(first.quantity()) : 0;
      boolean small = bonus <= NumberWeights.PLAIN_NUMBER && evidence.core() < SMALL_CORE;
      double score = evidence.score() + bonus;
      return small
          ? Optional.empty()
          : Optional.of(
              new Pairing(
                  one,
                  two,
                  true,
                  NumberWeights.striking(first, second)
                      ? Math.max(score, SETTINGS.agreementBar())
                      : score,
                  evidence.terms()));
    }
    boolean samePeriod = first.per() == second.per();
    boolean slip = Slips.likely(first, second) || (!samePeriod && first.sameNumber(second));
    boolean sameThing =
        ((evidence.bothCore() >= SHARED_CORE && evidence.act() > 0)
                || (slip && evidence.core() > 0)
                || figure(evidence))
            && (samePeriod || first.sameNumber(second))
            && (AmountUnits.percent(first) || one.modifiers().fit(two.modifiers()))
            && Slips.near(first.quantity(), second.quantity(), slip)
            && (times.sameMoment(one, two) || (slip && times.steady(one, two)))
            && (slip || !(otherActors(one, two) || otherActors(two, one)))
            && !Subjects.otherOwners(one, two)
            && !one.places().elsewhere(two.places())
            && !times.changed(one, two)
            && !times.changed(two, one)
            && Subjects.compatible(one, two);
    return sameThing
        ? Optional.of(
            new Pairing(one, two, false, evidence.score() + (slip ? SLIP : 0), evidence.terms()))
        : Optional.empty();
  }

  /** Whether each of several has an amount of its own. */
  private static boolean inTurn(Item item) {
    return item.claim().quote().exact().contains("respectively");
  }

  /** “Twelve members use the euro”: how many do it is not how many there are. */
  private boolean otherActors(Item item, Item other) {
    Claim claim = item.claim();
    Quantity quantity = claim.statement().quantity();
    String verb = claim.statement().predicate().value();
    boolean actors =
        quantity != null
            && quantity.text() != null
            && claim.statement().subject() instanceof Referent.Described described
            && described.text().startsWith(quantity.text())
            && !BEING.contains(verb)
            && !verb.startsWith("be-");
    return actors
        && lexicon.terms(verb).stream()
            .noneMatch(
                mine ->
                    lexicon.terms(told(other.claim())).stream()
                        .anyMatch(theirs -> mine.likeness(theirs) > 0));
  }

  /** The words of a claim, and its verb as the dictionary has it. */
  private static String told(Claim claim) {
    return claim.statement().predicate().value() + " " + claim.quote().exact();
  }

  private static boolean figure(Evidence evidence) {
    return evidence.terms().stream().anyMatch(key -> Character.isDigit(key.codePointAt(0)))
        && evidence.core() > 0;
  }

  private static boolean age(Item item) {
    return item.reading().predicate().id().value().equals("has-age");
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Claim claim = item.claim();
    Statement said = claim.statement();
    Quantity model = question.model().claim().statement().quantity();
    Quantity own = said.quantity();
    Quantity told = model == null || own == null ? own : AmountUnits.as(own, model.unitCode());
    Quantity quantity =
        told != null && Balance.opposed(claim, question.model().claim())
            ? Balance.negative(told)
            : told;
    Statement statement =
        new Statement(said.subject(), question.predicate().id(), null, said.time(), quantity, null);
    return Restated.reading(
        item, statement, measure(claim.qualifiers()), question, Participant.Kind.ENTITY);
  }

  /** Only the period matters in what is measured: that it is one thing has been found. */
  private static Qualifiers measure(Qualifiers said) {
    List<String> kept = new ArrayList<>();
    Optional.ofNullable(said.measure())
        .flatMap(RatePeriod::named)
        .ifPresent(period -> kept.add("per " + period.word()));
    return new Qualifiers(
        null,
        null,
        kept.isEmpty() ? null : kept.get(0),
        null,
        said.via(),
        null,
        null,
        said.marks());
  }
}
