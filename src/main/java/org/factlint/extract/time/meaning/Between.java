package org.factlint.extract.time.meaning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From one time to another. An end that does not say which year, month or week it lies in is the
 * one next to the other end.
 *
 * @param from the beginning
 * @param to the end
 */
public record Between(Meaning from, Meaning to) implements Meaning {

  @Override
  public @Nullable Sense in(Setting setting) {
    if (from instanceof Recurring start && !(to instanceof Recurring)) {
      return ending(start, to.in(setting));
    }
    Sense start = from instanceof Recurring begin ? begin(begin, setting) : from.in(setting);
    LocalDate first = start == null ? null : start.value().first();
    if (start == null || first == null) {
      return null;
    }
    if (to instanceof Recurring end) {
      return joined(start, end.firstFrom(first), "");
    }
    Sense end = to.in(setting);
    return end == null ? null : joined(start, end.value(), end.basis());
  }

  /** What is going on is meant, even where the sentence looks ahead. */
  private @Nullable Sense begin(Recurring start, Setting setting) {
    LocalDate day = setting.day();
    Stretch last = day == null ? null : start.lastUntil(day);
    LocalDate first = last == null ? null : last.first();
    Stretch end = first != null && to instanceof Recurring other ? other.firstFrom(first) : null;
    boolean going = end != null && end.last() != null && !end.last().isBefore(day);
    return going && last != null
        ? Sense.of(last, "the one going on at the article of " + setting.article())
        : from.in(setting);
  }

  private static @Nullable Sense ending(Recurring start, @Nullable Sense end) {
    LocalDate last = end == null ? null : end.value().last();
    Stretch first = last == null ? null : start.lastUntil(last);
    return first == null || end == null
        ? null
        : joined(Sense.of(first, ""), end.value(), end.basis());
  }

  private static @Nullable Sense joined(Sense start, @Nullable Stretch end, String basis) {
    LocalDate first = start.value().first();
    LocalDate last = end == null ? null : end.last();
    if (end == null || first == null || last == null || last.isBefore(first)) {
      return null;
    }
    String reason =
        start.basis().isEmpty() || start.basis().equals(basis)
            ? basis
            : basis.isEmpty()
                ? "from " + start.basis() + ", to the next such end"
                : "from " + start.basis() + " to " + basis;
    return Sense.of(start.value().to(end), reason);
  }
}
