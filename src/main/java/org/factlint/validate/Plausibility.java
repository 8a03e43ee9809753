package org.factlint.validate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factlint.claim.Modality;
import org.factlint.claim.Predicate;
import org.factlint.claim.Predicate.Kind;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.ground.Grounding;
import org.factlint.extract.ground.Wanted;
import org.factlint.factfile.json.Check;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.UnitCode;
import org.factlint.value.UnitCode.Scheme;

/** Finds values that there cannot be, whatever the quotation says. */
final class Plausibility implements ClaimCheck {
  private static final BigDecimal WHOLE_IN_PERCENT = BigDecimal.valueOf(100);
  private static final int FARTHEST_YEAR = 2300;

  /** What grows by more than its whole. */
  private static final Pattern CHANGE =
      Pattern.compile(
          "(?i)\\b(?:rise|rose|grow|grew|increas|jump|surg|soar|climb|gain|up|more|higher|fell|fall"
              + "|drop|declin|inflation|doubl|tripl|than|over)");

  /** Measures that may lie below zero. */
  private static final Set<String> SIGNED = Set.of("Cel", "[degF]", "%", "1");

  private final Grounding grounding;
  private final Vocabulary vocabulary;

  Plausibility(Grounding grounding, Vocabulary vocabulary) {
    this.grounding = grounding;
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(ClaimPlace claim) {
    Optional<Predicate> predicate = vocabulary.find(claim.statement().predicate());
    Quantity quantity = claim.statement().quantity();
    if (quantity != null) {
      predicate.ifPresent(known -> requireUnit(claim, known, quantity));
      requirePossible(claim, predicate, quantity);
    }
    TimeExpression time =
        claim.statement().time() == null ? null : claim.statement().time().value();
    if (time != null) {
      requirePossible(claim, predicate, time);
    }
  }

  private static void requireUnit(ClaimPlace claim, Predicate predicate, Quantity quantity) {
    String dimension = predicate.measure().dimension();
    Scheme scheme = quantity.unitCode().scheme();
    boolean money = scheme == Scheme.CURRENCY;
    boolean wrong =
        dimension != null
            && (dimension.equals("currency")
                ? !money && !isPart(quantity.unitCode())
                : money || (dimension.equals("length") && scheme == Scheme.COUNT));
    if (wrong) {
      claim.warn(
          Check.VOCABULARY_VIOLATION,
          claim.at("quantity", "unitCode"),
          "the unit “" + quantity.unitCode() + "”",
          "a unit of " + dimension + ", as “" + predicate.id() + "” takes",
          "correct the unit, or choose another predicate");
    }
  }

  private static boolean isPart(UnitCode unit) {
    return unit.code().equals("%") || unit.code().equals("1");
  }

  private static void requirePossible(
      ClaimPlace claim, Optional<Predicate> predicate, Quantity quantity) {
    UnitCode unit = quantity.unitCode();
    boolean below =
        unit.scheme() != Scheme.CURRENCY
            && !SIGNED.contains(unit.code())
            && numbers(quantity).anyMatch(number -> number.signum() < 0);
    boolean share =
        predicate.map(known -> known.measure().dimension()).filter("share"::equals).isPresent();
    boolean above =
        share
            && unit.code().equals("%")
            && numbers(quantity).anyMatch(number -> number.compareTo(WHOLE_IN_PERCENT) > 0)
            && !CHANGE.matcher(claim.claim().quote().exact()).find();
    if (below || above) {
      claim.warn(
          Check.IMPLAUSIBLE_VALUE,
          claim.at("quantity", quantity.amount() == null ? "min" : "amount"),
          "the quantity " + quantity,
          below ? "no less than nothing" : "no more than the whole, 100 %",
          "correct the amount or the unit");
    }
  }

  private static Stream<BigDecimal> numbers(Quantity quantity) {
    return Stream.of(quantity.amount(), quantity.min(), quantity.max()).filter(Objects::nonNull);
  }

  private void requirePossible(
      ClaimPlace claim, Optional<Predicate> predicate, TimeExpression time) {
    LocalDate earliest = time.earliest();
    LocalDate written = claim.published() == null ? null : claim.published().latest();
    if (earliest == null) {
      return;
    }
    boolean far = earliest.getYear() > FARTHEST_YEAR;
    boolean foretold =
        written != null
            && earliest.isAfter(written)
            && predicate.filter(known -> known.kind() == Kind.EVENT).isPresent()
            && claim.claim().manner().modality() == Modality.ASSERTED
            && claim
                .support(grounding)
                .sayings(Wanted.of(claim.statement().predicate(), vocabulary))
                .past();
    if (far || foretold) {
      claim.warn(
          Check.IMPLAUSIBLE_VALUE,
          claim.at("time", "value"),
          "the time " + time,
          far
              ? "a year before " + FARTHEST_YEAR
              : "a time up to " + written + ", as the source of that day tells it as past",
          "correct the value, or “published”");
    }
  }
}
