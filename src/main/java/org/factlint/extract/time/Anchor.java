package org.factlint.extract.time;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a text was written, which its relative times count from: a day, one of several
 * days, or not known.
 */
public final class Anchor {
  /** A year and a day: of more candidates, none is worth asking. */
  private static final int MOST = 367;

  private static final Anchor NONE = new Anchor(List.of());

  private final List<LocalDate> candidates;

  /** For readers; worked out once, as many texts have one anchor. */
  private @Nullable String words;

  private Anchor(List<LocalDate> candidates) {
    this.candidates = candidates;
  }

  /**
   * Nobody knows when the text was written; what is relative stays unresolved.
   *
   * @return the anchor of an undated text
   */
  public static Anchor none() {
    return NONE;
  }

  /**
   * A text of one day.
   *
   * @param day the day
   * @return its anchor
   */
  public static Anchor on(LocalDate day) {
    return new Anchor(List.of(day));
  }

  /**
   * A text published some time.
   *
   * @param published a day, or a stretch that it was published in
   * @return its anchor; none if the stretch is open or longer than a year
   */
  public static Anchor of(TimeExpression published) {
    LocalDate first = published.earliest();
    LocalDate last = published.latest();
    if (first == null || last == null || first.plusDays(MOST).isBefore(last)) {
      return NONE;
    }
    return new Anchor(first.datesUntil(last.plusDays(1)).toList());
  }

  /**
   * The days on which the text may have been written.
   *
   * @return the days, in order; empty if nobody knows
   */
  public List<LocalDate> candidates() {
    return candidates;
  }

  /**
   * The anchor as a value.
   *
   * @return a day or an interval of days
   * @throws IllegalStateException if there are no candidates
   */
  public TimeExpression value() {
    if (candidates.isEmpty()) {
      throw new IllegalStateException("an undated text has no anchor");
    }
    LocalDate first = candidates.get(0);
    LocalDate last = candidates.get(candidates.size() - 1);
    return TimeExpression.parse(first.equals(last) ? first.toString() : first + "/" + last);
  }

  /**
   * The anchor for readers.
   *
   * @return for example “Tuesday, 30 January 2024”, or “an unknown day”
   */
  public String words() {
    String known = words;
    if (known == null) {
      known = told();
      words = known;
    }
    return known;
  }

  private String told() {
    return switch (candidates.size()) {
      case 0 -> "an unknown day";
      case 1 -> weekday(candidates.get(0)) + ", " + value().words();
      default -> value().words();
    };
  }

  private static String weekday(LocalDate day) {
    return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
