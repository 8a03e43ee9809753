package org.factlint.compare.observe;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.SourceId;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Answer;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.RelativeDate;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Doubts dates that a source gives relative to its publication: "last year" is easily a year off.
 * The ground for doubt is another date of the source on the same day of the year before or after;
 * an effect dated before its cause is found on the line of time.
 */
final class RelativeDates implements Observer {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  @Override
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<SourceId, List<Reading>> bySource = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (!reading.implied() && value(reading) != null) {
        bySource.computeIfAbsent(reading.source().id(), any -> new ArrayList<>()).add(reading);
      }
    }
    bySource.values().forEach(dated -> withinSource(dated, ledger));
  }

  private static void withinSource(List<Reading> dated, Ledger ledger) {
    Map<TimeExpression, List<Reading>> relative = new LinkedHashMap<>();
    for (Reading reading : dated) {
      if (isRelative(reading)) {
        relative.computeIfAbsent(time(reading), any -> new ArrayList<>()).add(reading);
      }
    }
    for (List<Reading> group : relative.values()) {
      anniversary(group.get(0), dated)
          .ifPresent(other -> ledger.add(observation(group, other, dated)));
    }
  }

  private static boolean isRelative(Reading reading) {
    TimeReference time = reference(reading);
    return time.anchor() != null && time.text() != null && !YEAR.matcher(time.text()).find();
  }

  private static Optional<Reading> anniversary(Reading relative, List<Reading> dated) {
    return day(relative)
        .flatMap(
            day ->
                dated.stream()
                    .filter(other -> day(other).filter(o -> yearApart(day, o)).isPresent())
                    .findFirst());
  }

  private static boolean yearApart(LocalDate day, LocalDate other) {
    return other.equals(day.plusYears(1)) || other.equals(day.minusYears(1));
  }

  private static Optional<LocalDate> day(Reading reading) {
    TimeExpression time = time(reading);
    return time.precision() == Precision.DAY && !time.interval()
        ? Optional.ofNullable(time.earliest())
        : Optional.empty();
  }

  private static RelativeDate observation(
      List<Reading> relative, Reading other, List<Reading> dated) {
    Reading first = relative.get(0);
    TimeExpression when = time(other);
    List<Reading> others = dated.stream().filter(r -> when.equals(time(r))).toList();
    Question question =
        Topics.within(
            Topics.question(
                "relative date " + time(first) + " " + first.predicate().id(),
                first.predicate(),
                first));
    List<Answer> answers = List.of(answer(relative), answer(others));
    Core core =
        new Core(question, answers, false, "the same day, a year apart", reasons(first, other));
    return new RelativeDate(core);
  }

  private static List<String> reasons(Reading relative, Reading other) {
    TimeReference reference = reference(relative);
    TimeExpression anchor = Objects.requireNonNull(reference.anchor());
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "“"
            + reference.text()
            + "”, counted from "
            + anchor.words()
            + ", is "
            + time(relative).words()
            + ".");
    sentences.add(
        "The same article dates something else to "
            + time(other).words()
            + ", the same day of another year: one of the years may be a slip.");
    sentences.add("An anniversary, or chance, would explain it.");
    return sentences;
  }

  private static Answer answer(List<Reading> readings) {
    TimeExpression time = time(readings.get(0));
    return new Answer(time.toString(), time.words(), List.copyOf(readings));
  }

  private static @Nullable TimeExpression value(Reading reading) {
    Claim claim = reading.claim();
    return claim.statement().time() == null ? null : claim.statement().time().value();
  }

  private static TimeReference reference(Reading reading) {
    return Objects.requireNonNull(reading.claim().statement().time());
  }

  private static TimeExpression time(Reading reading) {
    return Objects.requireNonNull(value(reading));
  }
}
