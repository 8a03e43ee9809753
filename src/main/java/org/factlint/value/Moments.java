package org.factlint.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A set of minutes: sorted ranges with gaps between them; mostly one, two for a winter. */
record Moments(List<Range> ranges) implements Region<Moments> {

  /** Closed: both minutes belong to it. */
  record Range(LocalDateTime from, LocalDateTime to) {}

  static final LocalDateTime ALWAYS_BEFORE = LocalDateTime.MIN;
  static final LocalDateTime ALWAYS_AFTER = LocalDateTime.MAX;
  static final Moments EVERYTHING = between(ALWAYS_BEFORE, ALWAYS_AFTER);

  private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

  Moments {
    ranges = merged(ranges);
  }

  static Moments between(LocalDateTime from, LocalDateTime to) {
    return new Moments(List.of(new Range(from, to)));
  }

  static Moments days(LocalDate first, LocalDate last) {
    return between(first.atStartOfDay(), last.atTime(LAST_MINUTE));
  }

  private static List<Range> merged(List<Range> ranges) {
    if (ranges.size() == 1) {
      return List.copyOf(ranges);
    }
    List<Range> result = new ArrayList<>();
    for (Range next : ranges.stream().sorted(Comparator.comparing(Range::from)).toList()) {
      Range last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last != null && touches(last, next)) {
        LocalDateTime to = last.to().isAfter(next.to()) ? last.to() : next.to();
        result.set(result.size() - 1, new Range(last.from(), to));
      } else {
        result.add(next);
      }
    }
    return List.copyOf(result);
  }

  private static boolean touches(Range last, Range next) {
    return last.to().equals(ALWAYS_AFTER) || !next.from().isAfter(last.to().plusMinutes(1));
  }

  Moments or(Moments other) {
    List<Range> both = new ArrayList<>(ranges);
    both.addAll(other.ranges);
    return new Moments(both);
  }

  LocalDateTime first() {
    return ranges.get(0).from();
  }

  LocalDateTime last() {
    return ranges.get(ranges.size() - 1).to();
  }

  boolean singleDay() {
    return first().toLocalDate().equals(last().toLocalDate());
  }

  /** What is left up to a minute that is not before the first. */
  Moments upTo(LocalDateTime end) {
    return new Moments(
        ranges.stream()
            .filter(range -> !range.from().isAfter(end))
            .map(range -> range.to().isAfter(end) ? new Range(range.from(), end) : range)
            .toList());
  }

  /** What is left from a minute on that is not after the last. */
  Moments from(LocalDateTime start) {
    return new Moments(
        ranges.stream()
            .filter(range -> !range.to().isBefore(start))
            .map(range -> range.from().isBefore(start) ? new Range(start, range.to()) : range)
            .toList());
  }

  /** Moves each range's start back and its end on; an open end stays open. */
  Moments widened(UnaryOperator<LocalDateTime> back, UnaryOperator<LocalDateTime> on) {
    return new Moments(
        ranges.stream()
            // The minute after the end moves, not the end itself: a month after 30 September ends
            // on 31 October.
            .map(
                range ->
                    new Range(
                        back.apply(range.from()),
                        on.apply(range.to().plusMinutes(1)).minusMinutes(1)))
            .toList());
  }

  @Override
  public boolean apartFrom(Moments other) {
    for (Range mine : ranges) {
      for (Range theirs : other.ranges) {
        if (!mine.to().isBefore(theirs.from()) && !theirs.to().isBefore(mine.from())) {
          return false;
        }
      }
    }
    return true;
  }

  @Override
  public boolean within(Moments other) {
    for (Range mine : ranges) {
      if (!other.covers(mine)) {
        return false;
      }
    }
    return true;
  }

  private boolean covers(Range inner) {
    for (Range mine : ranges) {
      if (!inner.from().isBefore(mine.from()) && !inner.to().isAfter(mine.to())) {
        return true;
      }
    }
    return false;
  }
}
