package org.factlint.compare.match;

import java.math.BigDecimal;
import java.time.YearMonth;
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
import org.factlint.value.Quantity;
import org.factlint.value.QuantityTolerance;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.factlint.value.Truth;
import org.factlint.value.UnitCode;
import org.factlint.value.UnitCode.Scheme;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/** How much, how many, how long: of one thing, in one kind of unit. */
final class AmountFacet implements Facet {
  private static final double TELLING_NUMBER = 0.5;
  private static final double PLAIN_NUMBER = 0.15;
  private static final double SMALL_CORE = 0.5;
  private static final double SHARED_CORE = 0.5;
  private static final double SLIP = 0.3;
  private static final Set<String> BEING = Set.of("be", "have", "has", "remain", "become");

  private final Lexicon lexicon;
  private final QuantityTolerance tolerance;
  private final MovingWords moving = MovingWords.standard();
  private final MovingWords changing = MovingWords.changing();

  AmountFacet(Lexicon lexicon, QuantityTolerance tolerance) {
    this.lexicon = lexicon;
    this.tolerance = tolerance;
  }

  @Override
  public String name() {
    return "amount";
  }

  @Override
  public boolean asksValues() {
    return true;
  }

  @Override
  public boolean takes(Item item) {
    return item.claim().statement().quantity() != null
        && item.claim().statement().time() == null
        && item.claim().qualifiers().partOf() == null;
  }

  @Override
  public double agreementBar() {
    return 0.75;
  }

  @Override
  public double conflictBar() {
    return 0.6;
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
            && (sameUnit(first.quantity().unitCode(), second.quantity().unitCode())
                || sameLongNumber(first, second));
    if (!comparable || !Measured.trend(one.reading()).equals(Measured.trend(two.reading()))) {
      return Optional.empty();
    }
    Evidence evidence = one.profile().with(two.profile());
    boolean opposed = Balance.opposed(one.claim(), two.claim());
    boolean agrees = agrees(first, second);
    if (opposed && agrees) {
      return evidence.core() > 0
          ? Optional.of(new Pairing(one, two, false, evidence.score() + SLIP, evidence.terms()))
          : Optional.empty();
    }
    if (agrees && Subjects.differ(one, two) && (inTurn(one) || inTurn(two))) {
      return Optional.empty();
    }
    if (agrees) {
      double bonus = first.sameNumber(second) ? telling(first.quantity()) : 0;
      boolean small = bonus <= PLAIN_NUMBER && evidence.core() < SMALL_CORE;
      double score = evidence.score() + bonus;
      return small
          ? Optional.empty()
          : Optional.of(
              new Pairing(
                  one,
                  two,
                  true,
                  striking(first, second) ? Math.max(score, agreementBar()) : score,
                  evidence.terms()));
    }
    boolean samePeriod = first.per() == second.per();
    boolean slip = Slips.likely(first, second) || (!samePeriod && first.sameNumber(second));
    boolean sameThing =
        ((evidence.bothCore() >= SHARED_CORE && evidence.act() > 0)
                || (slip && evidence.core() > 0)
                || figure(evidence))
            && (samePeriod || first.sameNumber(second))
            && (percent(first) || one.modifiers().fit(two.modifiers()))
            && Slips.near(first.quantity(), second.quantity(), slip)
            && (sameMoment(one, two) || (slip && steady(one, two)))
            && (slip || !(otherActors(one, two) || otherActors(two, one)))
            && !Subjects.otherOwners(one, two)
            && !changed(one, two)
            && !changed(two, one)
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

  /** Shares of one whole are told by who holds them. */
  private static boolean percent(Measured measured) {
    return measured.quantity().unitCode().toString().equals("ucum:%");
  }

  private static boolean figure(Evidence evidence) {
    return evidence.terms().stream().anyMatch(key -> Character.isDigit(key.codePointAt(0)))
        && evidence.core() > 0;
  }

  /**
   * The day of an accident may be in dispute, too; how many were aboard does not change with it.
   */
  private boolean steady(Item one, Item two) {
    return !moving.moving(one.claim())
        && !moving.moving(two.claim())
        && Objects.equals(month(one), month(two));
  }

  private static @Nullable YearMonth month(Item item) {
    TimeExpression asOf = item.claim().qualifiers().asOf();
    return asOf == null || asOf.earliest() == null ? null : YearMonth.from(asOf.earliest());
  }

  /** What changes from hour to hour can only be compared for one time. */
  private boolean sameMoment(Item one, Item two) {
    TimeExpression first = one.claim().qualifiers().asOf();
    TimeExpression second = two.claim().qualifiers().asOf();
    boolean apart =
        first != null
            && second != null
            && first.asEvent(second, TimeTolerance.STANDARD) instanceof ValueRelation.Disjoint;
    if (!moving.moving(one.claim()) && !moving.moving(two.claim())) {
      return !apart;
    }
    return first != null
        && second != null
        && !(first.asEvent(second, TimeTolerance.STANDARD) instanceof ValueRelation.Disjoint);
  }

  /** “The reward has been raised to 900”: what an earlier article says was right then. */
  private boolean changed(Item later, Item earlier) {
    TimeExpression first = earlier.reading().source().header().published();
    TimeExpression second = later.reading().source().header().published();
    return first != null
        && second != null
        && first.before(second) == Truth.CERTAINLY
        && changing.verb(later.claim())
        && !changing.verb(earlier.claim());
  }

  private static boolean age(Item item) {
    return item.reading().predicate().id().value().equals("has-age");
  }

  private boolean agrees(Measured first, Measured second) {
    if (first.per() != second.per()) {
      return false;
    }
    ValueRelation relation =
        first.quantity().relationTo(as(second.quantity(), first.quantity().unitCode()), tolerance);
    return !(relation instanceof ValueRelation.Disjoint)
        && !(relation instanceof ValueRelation.Unknown);
  }

  private boolean sameUnit(UnitCode one, UnitCode two) {
    if (one.equals(two)) {
      return true;
    }
    if (one.scheme() != two.scheme() || one.scheme() == Scheme.CURRENCY) {
      return (bare(one) && two.scheme() == Scheme.COUNT)
          || (bare(two) && one.scheme() == Scheme.COUNT);
    }
    if (one.scheme() == Scheme.COUNT) {
      return alike(one.code(), two.code());
    }
    Quantity unit = Quantity.of(BigDecimal.ONE, one);
    return !(unit.relationTo(Quantity.of(BigDecimal.ONE, two), tolerance)
        instanceof ValueRelation.Unknown);
  }

  private static boolean bare(UnitCode unit) {
    return unit.toString().equals("ucum:1");
  }

  private boolean alike(String one, String two) {
    List<Term> first = lexicon.terms(one);
    List<Term> second = lexicon.terms(two);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.get(first.size() - 1).likeness(second.get(second.size() - 1)) > 0;
  }

  /** 48,210 votes are of 48,210 people. */
  private static boolean sameLongNumber(Measured first, Measured second) {
    BigDecimal number = first.quantity().amount();
    return number != null
        && first.sameNumber(second)
        && counted(first.quantity().unitCode())
        && counted(second.quantity().unitCode())
        && number.stripTrailingZeros().precision() >= 4;
  }

  private static boolean counted(UnitCode unit) {
    return unit.scheme() == Scheme.COUNT || bare(unit);
  }

  /** Two texts on one story that both speak of 37 minutes, or of 22 clinics, speak of the same. */
  private static boolean striking(Measured first, Measured second) {
    UnitCode unit = first.quantity().unitCode();
    BigDecimal number = first.quantity().amount();
    boolean measured =
        unit.scheme() == Scheme.COUNT || (unit.scheme() == Scheme.UCUM && !bare(unit));
    return sameLongNumber(first, second)
        || (measured
            && !percent(first)
            && number != null
            && first.sameNumber(second)
            && !bare(second.quantity().unitCode())
            && number.stripTrailingZeros().precision() >= 2);
  }

  /** 1,326 is hardly the same by chance, 2 often is. */
  private static double telling(Quantity quantity) {
    if (quantity.amount() == null) {
      return 0;
    }
    int digits = quantity.amount().stripTrailingZeros().precision();
    int size = quantity.amount().precision();
    return digits >= 3 || (digits == 2 && size > 3)
        ? TELLING_NUMBER
        : digits == 2 || size > 3 ? 0.3 : PLAIN_NUMBER;
  }

  private static Quantity as(Quantity quantity, UnitCode unit) {
    boolean renamed = quantity.unitCode().scheme() == Scheme.COUNT || bare(quantity.unitCode());
    return renamed && (unit.scheme() == Scheme.COUNT || bare(unit))
        ? new Quantity(
            quantity.amount(),
            quantity.min(),
            quantity.max(),
            quantity.approximate(),
            unit,
            quantity.text())
        : quantity;
  }

  @Override
  public Predicate.Kind kind() {
    return Predicate.Kind.MEASURE;
  }

  @Override
  public Predicate.Identity identity() {
    return new Predicate.Identity(false, Set.of(), null);
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Claim claim = item.claim();
    Statement said = claim.statement();
    Quantity model = question.model().claim().statement().quantity();
    Quantity own = said.quantity();
    Quantity told = model == null || own == null ? own : as(own, model.unitCode());
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
