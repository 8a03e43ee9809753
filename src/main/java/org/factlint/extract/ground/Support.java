package org.factlint.extract.ground;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
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
 *
 * @param words the quotation and its context
 * @param times the times in both
 * @param quantities the quantities in both
 * @param frames what the quotation says
 */
public record Support(
    String words, List<TimeMention> times, List<QuantityMention> quantities, List<Frame> frames) {
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

  /** How words of denial begin. */
  private static final List<String> DENIALS =
      List.of(
          "not ", "no ", "nor ", "never", "none", "neither", "without", "withh", "den", "refus",
          "fail", "lack", "reject", "unable", "unful", "cannot", "rule", "stop", "halt", "suspend",
          "cancel", "block", "bar", "ban", "absen", "miss");

  /**
   * Whether the words tell a time.
   *
   * @param claimed the time of the claim
   * @return open if a time in the words could not be resolved, or leaves more than the claim
   */
  public Grounded time(TimeExpression claimed) {
    boolean open = false;
    for (TimeMention mention : times) {
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
   * Whether the words tell a quantity: one of its numbers, whatever the unit is called.
   *
   * @param claimed the quantity of the claim
   * @return unsupported if quantities were read, and none has any of its numbers
   */
  public Grounded quantity(Quantity claimed) {
    List<BigDecimal> wanted = numbers(claimed).toList();
    boolean told =
        quantities.stream()
            .flatMap(mention -> numbers(mention.quantity()))
            .anyMatch(number -> wanted.stream().anyMatch(want -> want.compareTo(number) == 0));
    boolean unread = quantities.isEmpty() || holdsOneOf(AMOUNTS, unreadWords());
    return told ? Grounded.SUPPORTED : unread ? Grounded.OPEN : Grounded.UNSUPPORTED;
  }

  private static Stream<BigDecimal> numbers(Quantity quantity) {
    return Stream.of(quantity.amount(), quantity.min(), quantity.max()).filter(Objects::nonNull);
  }

  /**
   * Whether the words name somebody or something.
   *
   * @param names all of its names
   * @return supported if one of them, or the last word of one, stands in the words; else open,
   *     since the words may describe it
   */
  public Grounded name(List<String> names) {
    String text = words.toLowerCase(Locale.ROOT);
    boolean named =
        names.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .anyMatch(name -> text.contains(name) || text.contains(lastWord(name)));
    return named ? Grounded.SUPPORTED : Grounded.OPEN;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /**
   * Whether the quotation affirms or denies something.
   *
   * @param claimed the polarity of the claim
   * @return unsupported if everything that the quotation says is of the other polarity, and no word
   *     of denial stands there
   */
  public Grounded polarity(Polarity claimed) {
    boolean said = frames.stream().anyMatch(frame -> frame.stance().polarity() == claimed);
    boolean unread =
        frames.isEmpty() || (claimed == Polarity.NEGATED && holdsOneOf(DENIALS, words));
    return said ? Grounded.SUPPORTED : unread ? Grounded.OPEN : Grounded.UNSUPPORTED;
  }

  /**
   * Whether the quotation says something as firmly as claimed.
   *
   * @param claimed the modality of the claim
   * @return supported or open: what is a plan and what a promise is too fine to refuse a claim
   */
  public Grounded modality(Modality claimed) {
    boolean said = frames.stream().anyMatch(frame -> frame.stance().modality() == claimed);
    return said ? Grounded.SUPPORTED : Grounded.OPEN;
  }

  /** What is no part of a quantity that was read. */
  private String unreadWords() {
    String left = words;
    for (QuantityMention mention : quantities) {
      left = left.replace(mention.words(), "");
    }
    return left;
  }

  private static boolean holdsOneOf(List<String> stems, String words) {
    String text = " " + words.toLowerCase(Locale.ROOT);
    return stems.stream().anyMatch(stem -> text.contains(" " + stem));
  }
}
