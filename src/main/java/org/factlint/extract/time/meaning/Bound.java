package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What lies on one side of a time.
 *
 * @param side the side
 * @param time the time
 */
public record Bound(Side side, Meaning time) implements Meaning {

  /** The sides of a time. */
  public enum Side {
    /** From it on, itself included. */
    SINCE,
    /** Up to it, itself included. */
    UNTIL,
    /** Earlier than it. */
    BEFORE,
    /** Later than it. */
    AFTER
  }

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense sense = time.in(setting);
    if (sense == null) {
      return null;
    }
    String basis =
        String.format(
            Locale.ROOT, "all %s it: %s", side.name().toLowerCase(Locale.ROOT), sense.basis());
    Stretch value = of(sense.value());
    Stretch cautious = of(sense.cautious());
    return value == null || cautious == null ? null : new Sense(value, cautious, basis);
  }

  private @Nullable Stretch of(Stretch stretch) {
    return switch (side) {
      case SINCE -> stretch.first() == null ? null : stretch.onwards();
      case UNTIL -> stretch.last() == null ? null : stretch.backwards();
      case BEFORE -> before(stretch, stretch.first());
      case AFTER -> after(stretch, stretch.last());
    };
  }

  private static @Nullable Stretch before(Stretch stretch, @Nullable LocalDate first) {
    CalendarUnit unit = stretch.unit();
    return first == null
        ? null
        : Stretch.of(unit == null ? CalendarUnit.DAY : unit, first.minusDays(1)).backwards();
  }

  private static @Nullable Stretch after(Stretch stretch, @Nullable LocalDate last) {
    CalendarUnit unit = stretch.unit();
    return last == null
        ? null
        : Stretch.of(unit == null ? CalendarUnit.DAY : unit, last.plusDays(1)).onwards();
  }
}
