package org.factlint.extract.ground;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.factlint.value.ValueRelation;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a claim tell. It errs on the side of the claim: only what contradicts all that
 * was read is unsupported.
 */
public final class Support {
  /** Words for amounts that may be meant without a number. */
  private static final List<String> AMOUNTS =
      List.of(
          "hundred",
          "thousand",
          "million",
          "billion",
          "dozen",
          "half",
          "both",
          "double",
          "twice",
          "couple",
          "pair",
          "quarter",
          "third",
          "single");

  private final Grounding readers;
  private final QuotedWords quoted;
  private final String words;
  private @Nullable List<TimeMention> times;
  private @Nullable List<QuantityMention> quantities;
  private @Nullable List<Frame> frames;

  Support(Grounding readers, QuotedWords quoted) {
    this.readers = readers;
    this.quoted = quoted;
    this.words = quoted.all();
  }

  /**
   * The quotation and its context.
   *
   * @return all words that support the claim
   */
  public String words() {
    return words;
  }

  /**
   * The times in the quotation and its context.
   *
   * @return the times, in order
   */
  public List<TimeMention> times() {
    List<TimeMention> known = times;
    if (known == null) {
      known = readers.times(words, quoted.published());
      times = known;
    }
    return known;
  }

  /**
   * The quantities in the quotation and its context.
   *
   * @return the quantities, in order
   */
  public List<QuantityMention> quantities() {
    List<QuantityMention> known = quantities;
    if (known == null) {
      known = readers.quantities(words, times());
      quantities = known;
    }
    return known;
  }

  /**
   * What the quotation says of what the claim is about.
   *
   * @param wanted the words of the claim's predicate
   * @return its sayings
   */
  public Sayings sayings(Wanted wanted) {
    return new Sayings(this, wanted);
  }

  String quote() {
    return quoted.quote();
  }

  /** What the quotation says. */
  List<Frame> frames() {
    List<Frame> known = frames;
    if (known == null) {
      known = readers.frames(quoted.quote(), quoted.published());
      frames = known;
    }
    return known;
  }

  /**
   * Whether the words tell a time.
   *
   * @param claimed the time of the claim
   * @return open if a time in the words could not be resolved, or leaves more than the claim
   */
  public Grounded time(TimeExpression claimed) {
    boolean open = false;
    if (bounded(claimed) && tellsOtherBounds(claimed)) {
      return Grounded.UNSUPPORTED;
    }
    for (TimeMention mention : times()) {
      TimeExpression value = mention.value();
      TimeExpression cautious = mention.reading().cautious();
      if (value == null || cautious == null) {
        open = true;
      } else if (tells(value, claimed)) {
        return Grounded.SUPPORTED;
      } else {
        open |= !apart(cautious, claimed);
      }
    }
    return open ? Grounded.OPEN : Grounded.UNSUPPORTED;
  }

  /** An interval that words tell as one has both of its ends there. */
  private boolean tellsOtherBounds(TimeExpression claimed) {
    List<TimeExpression> told =
        times().stream().flatMap(mention -> Stream.ofNullable(mention.value())).toList();
    boolean start = told.stream().anyMatch(time -> same(time.earliest(), claimed.earliest()));
    boolean end = told.stream().anyMatch(time -> same(time.latest(), claimed.latest()));
    return !(start && end)
        && told.size() == times().size()
        && told.stream().anyMatch(Support::bounded);
  }

  private static boolean bounded(TimeExpression time) {
    return time.interval()
        && time.earliest() != null
        && time.latest() != null
        && !time.approximate();
  }

  /** The same time, a finer one, or one that shares an end with it: “since May” for May. */
  private static boolean tells(TimeExpression value, TimeExpression claimed) {
    boolean ends = value.interval() || claimed.interval();
    return value.equals(claimed)
        || within(value, claimed)
        || (ends && same(value.earliest(), claimed.earliest()))
        || (ends && same(value.latest(), claimed.latest()));
  }

  private static boolean within(TimeExpression value, TimeExpression claimed) {
    ValueRelation relation = value.asEvent(claimed, TimeTolerance.STANDARD);
    return relation instanceof ValueRelation.Refines || relation instanceof ValueRelation.Equal;
  }

  private static boolean apart(TimeExpression value, TimeExpression claimed) {
    return value.asEvent(claimed, TimeTolerance.STANDARD) instanceof ValueRelation.Disjoint;
  }

  private static boolean same(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null && one.equals(other);
  }

  /**
   * Whether the words tell a quantity: one of its numbers, and not in a unit of another kind.
   *
   * @param claimed the quantity of the claim
   * @return unsupported if quantities were read, and none is it
   */
  public Grounded quantity(Quantity claimed) {
    List<BigDecimal> wanted = numbers(claimed).toList();
    boolean open = quantities().isEmpty() || holdsAmounts();
    for (QuantityMention mention : quantities()) {
      boolean number =
          numbers(mention.quantity())
              .anyMatch(told -> wanted.stream().anyMatch(want -> want.compareTo(told) == 0));
      if (number && Units.mayBeOne(mention, claimed.unitCode())) {
        return Grounded.SUPPORTED;
      }
      open |= !number && Units.mayConvert(mention.quantity().unitCode(), claimed.unitCode());
    }
    return open ? Grounded.OPEN : Grounded.UNSUPPORTED;
  }

  private static Stream<BigDecimal> numbers(Quantity quantity) {
    return Stream.of(quantity.amount(), quantity.min(), quantity.max()).filter(Objects::nonNull);
  }

  /** Whether words for amounts stand in what is no part of a quantity that was read. */
  private boolean holdsAmounts() {
    String left = words;
    for (QuantityMention mention : quantities()) {
      left = left.replace(mention.words(), "");
    }
    String text = " " + left.toLowerCase(Locale.ROOT);
    return AMOUNTS.stream().anyMatch(stem -> text.contains(" " + stem));
  }
}
