package org.factlint.compare.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Reading;
import org.factlint.compare.TimeClash.Cause;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Inconsistency;
import org.factlint.compare.network.Inconsistency.Step;
import org.factlint.compare.network.Slack;
import org.factlint.compare.timeline.TimeStatement.Kind;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * A clash worked out with its own days, as a reader would reckon it.
 *
 * @param words a clause without a full stop
 */
record Worked(String words) {

  /** The clause as a sentence. */
  String sentence() {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(java.util.Locale.ROOT)
        + words.substring(first)
        + ".";
  }

  static Worked of(Inconsistency<TimeStatement> found, Cause cause) {
    List<Step<TimeStatement>> steps = found.steps();
    if (steps.get(0).bound().from() != Bound.ZERO) {
      return new Worked(circle(found, cause));
    }
    List<Step<TimeStatement>> between = ties(steps.subList(1, steps.size() - 1));
    TimeStatement early = steps.get(0).constraint();
    TimeStatement late = steps.get(steps.size() - 1).constraint();
    if (between.isEmpty()) {
      return new Worked(
          "the end, " + early.words() + ", lies before the beginning, " + late.words());
    }
    TimeStatement tie = between.get(0).constraint();
    if (between.size() == 1) {
      return new Worked(single(early, tie, late));
    }
    return new Worked(chain(steps, early, late));
  }

  /** Steps that lead from one thing to another, or along a duration. */
  private static List<Step<TimeStatement>> ties(List<Step<TimeStatement>> steps) {
    List<Step<TimeStatement>> ties = new ArrayList<>();
    for (Step<TimeStatement> step : steps) {
      if (step.constraint().kind() != Kind.EXTENT) {
        ties.add(step);
      }
    }
    return ties;
  }

  /** What is dated early must not be as early, seen from what is dated late. */
  private static String single(TimeStatement early, TimeStatement tie, TimeStatement late) {
    return switch (tie.kind()) {
      case OFFSET -> offset(early, tie, late);
      case DURATION -> duration(early, tie, late);
      case TENURE -> tenure(early, tie, late);
      default ->
          "what comes first is dated " + late.words() + ", what comes after it " + early.words();
    };
  }

  private static String offset(TimeStatement early, TimeStatement tie, TimeStatement late) {
    boolean oneIsEarly = tie.one().equals(early.one());
    TimeStatement moved = oneIsEarly ? early : late;
    TimeStatement base = oneIsEarly ? late : early;
    boolean after = tie.bounds().get(0).from() == tie.one().start();
    String window = window(tie, base, after);
    return tie.words()
        + (after ? " after " : " before ")
        + base.words()
        + " is "
        + window
        + ", not "
        + moved.words();
  }

  private static String window(TimeStatement tie, TimeStatement base, boolean after) {
    TimeExpression time = time(base);
    long least = -tie.bounds().get(0).slack().days();
    long most = tie.bounds().size() > 1 ? tie.bounds().get(1).slack().days() : Long.MAX_VALUE;
    LocalDate first =
        time == null ? null : after ? plus(time.earliest(), least) : plus(time.earliest(), -most);
    LocalDate last =
        time == null ? null : after ? plus(time.latest(), most) : plus(time.latest(), -least);
    return range(first, last);
  }

  private static @Nullable LocalDate plus(@Nullable LocalDate day, long days) {
    return day == null || Math.abs(days) == Long.MAX_VALUE ? null : day.plusDays(days);
  }

  private static String range(@Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && first.equals(last)) {
      return words(first);
    }
    if (first == null || last == null) {
      return first == null
          ? last == null ? "another time" : words(last) + " at the latest"
          : words(first) + " at the earliest";
    }
    return TimeExpression.parse(first + "/" + last).words();
  }

  private static String words(LocalDate day) {
    return TimeExpression.parse(day.toString()).words();
  }

  private static String duration(TimeStatement early, TimeStatement tie, TimeStatement late) {
    if (early.equals(late)) {
      return stretch(early) + ", not " + tie.words();
    }
    return "a stretch of "
        + tie.words()
        + " does not lead from "
        + late.words()
        + " to "
        + early.words();
  }

  private static String stretch(TimeStatement date) {
    TimeExpression time = time(date);
    LocalDate first = time == null ? null : time.earliest();
    LocalDate last = time == null ? null : time.latest();
    if (first == null || last == null) {
      return date.words();
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    long years = ChronoUnit.YEARS.between(first, last.plusDays(1));
    String length = years > 1 ? "at most " + years + " years" : days + " days";
    return date.words() + " are " + length;
  }

  private static String tenure(TimeStatement early, TimeStatement tie, TimeStatement late) {
    boolean tooEarly = tie.one().equals(early.one());
    return tooEarly
        ? early.words() + " is before the office was held: " + late.words()
        : late.words() + " is after the office was held: " + early.words();
  }

  private static String chain(
      List<Step<TimeStatement>> steps, TimeStatement early, TimeStatement late) {
    Slack sum = Slack.NOT_LATER;
    for (Step<TimeStatement> step : steps.subList(0, steps.size() - 1)) {
      sum = sum.plus(step.bound().slack());
    }
    return "counted step by step from "
        + early.words()
        + ", “"
        + late.one().label()
        + "” was on "
        + words(LocalDate.ofEpochDay(sum.days()))
        + " at the latest, not "
        + late.words();
  }

  private static String circle(Inconsistency<TimeStatement> found, Cause cause) {
    if (cause == Cause.DURATION) {
      return "the stated durations do not add up";
    }
    return found.constraints().stream().filter(s -> s.reading() != null).count() == 1
        ? "the order is the wrong way round"
        : "each comes before the next, and the last before the first";
  }

  private static @Nullable TimeExpression time(TimeStatement statement) {
    Reading reading = statement.reading();
    return reading == null ? null : Happenings.time(reading);
  }
}
