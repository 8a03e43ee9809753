package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A time that comes again: every week, month or year has one of it. Words that name it mean the one
 * before or after the day of writing.
 */
public interface Recurring extends Meaning {

  /**
   * Looks back.
   *
   * @param day a day
   * @return the last one that begins no later; null if there is none
   */
  @Nullable Stretch lastUntil(LocalDate day);

  /**
   * Looks ahead.
   *
   * @param day a day
   * @return the first one that ends no earlier; null if there is none
   */
  @Nullable Stretch firstFrom(LocalDate day);

  /**
   * Its name for readers.
   *
   * @return for example “Monday”, “5 May”, “spring”
   */
  String words();

  /**
   * Which one is meant where the sentence does not say.
   *
   * @return a direction; {@link Lean#OPEN} for whichever is nearer
   */
  default Lean usual() {
    return Lean.OPEN;
  }

  @Override
  default @Nullable Sense in(Setting setting) {
    LocalDate day = setting.day();
    if (day == null) {
      return null;
    }
    Stretch found = nearest(day, setting.lean() == Lean.OPEN ? usual() : setting.lean());
    return found == null ? null : Sense.of(found, reason(found, day, setting.article()));
  }

  private @Nullable Stretch nearest(LocalDate day, Lean lean) {
    Stretch before = lastUntil(day);
    Stretch after = firstFrom(day);
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    return switch (lean) {
      case PAST -> before;
      case FUTURE -> after;
      case OPEN -> distance(before, day) <= distance(after, day) ? before : after;
    };
  }

  private static long distance(Stretch stretch, LocalDate day) {
    LocalDate first = stretch.first();
    LocalDate last = stretch.last();
    if (first == null || last == null) {
      return Long.MAX_VALUE;
    }
    return first.isAfter(day)
        ? ChronoUnit.DAYS.between(day, first)
        : Math.max(0, ChronoUnit.DAYS.between(last, day));
  }

  private String reason(Stretch found, LocalDate day, String article) {
    LocalDate first = found.first();
    LocalDate last = found.last();
    boolean before = last != null && last.isBefore(day);
    boolean after = first != null && first.isAfter(day);
    String side = before ? "before" : after ? "after" : "of";
    return String.format(Locale.ROOT, "the %s %s the article of %s", words(), side, article);
  }
}
