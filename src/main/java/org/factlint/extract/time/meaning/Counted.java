package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A distance counted from a time: “three weeks ago”, “in two days”, “two months after Easter”.
 *
 * @param count how many units; negative to count back
 * @param unit what is counted
 * @param from where it counts from
 * @param rough whether the words say “about”
 */
public record Counted(int count, CalendarUnit unit, Meaning from, boolean rough)
    implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    Sense base = from.in(setting);
    CalendarUnit stated = base == null ? null : base.value().unit();
    LocalDate first = base == null ? null : base.value().first();
    if (base == null || stated == null || first == null) {
      return null;
    }
    boolean day = stated == CalendarUnit.DAY;
    if (!day && unit.compareTo(stated) < 0) {
      return null;
    }
    Stretch value = Stretch.of(stated, unit.move(first, count));
    return new Sense(
        rough ? value.about() : value, cautious(value, day), reason(setting, base.basis()));
  }

  /** Who counts in months does not tell a day, and who counts in weeks, not for certain. */
  private Stretch cautious(Stretch value, boolean day) {
    LocalDate first = value.first();
    boolean fine = unit.compareTo(CalendarUnit.DAY) <= 0 || !day;
    if (first == null || fine) {
      return rough ? value.about() : value;
    }
    return unit.compareTo(CalendarUnit.MONTH) < 0
        ? value.about()
        : Stretch.of(unit == CalendarUnit.FORTNIGHT ? CalendarUnit.WEEK : unit, first).about();
  }

  private String reason(Setting setting, String basis) {
    int distance = Math.abs(count);
    String side = count < 0 ? "before" : "after";
    String base =
        from.equals(RelativeUnit.TODAY)
            ? "the article of " + setting.article()
            : from instanceof Fixed ? "that date" : basis;
    return String.format(
        Locale.ROOT, "%d %s%s %s %s", distance, unit.word(), distance == 1 ? "" : "s", side, base);
  }
}
