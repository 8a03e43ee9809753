package org.factlint.compare.observe;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Quotation;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Answer;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.WeekdayMismatch;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.Topics;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Holds a weekday that a source names beside a date against the calendar: in the words of the time
 * itself, or right beside the same day and month in the quotation or its context.
 */
final class Weekdays implements Observer {
  private static final Pattern WEEKDAY =
      Pattern.compile("\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");
  private static final Pattern MONTH =
      Pattern.compile(
          "\\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?\\s+(\\d{1,2})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");

  /** What lets a weekday stand for another day than its own. */
  private static final Pattern AWAY =
      Pattern.compile(
          "\\b(?:before|after|since|until|till|following|preceding|from|to|eve|days?|weeks?)\\b",
          Pattern.CASE_INSENSITIVE);

  /** How far from a weekday its date may begin: “Tuesday, the 30”. */
  private static final int BESIDE = 7;

  @Override
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Reading>> wrong = new LinkedHashMap<>();
    for (Reading reading : readings) {
      LocalDate day = reading.implied() ? null : day(reading);
      if (day != null) {
        named(reading, day)
            .filter(weekday -> weekday != day.getDayOfWeek())
            .ifPresent(
                weekday ->
                    wrong
                        .computeIfAbsent(
                            reading.source().id() + " " + day + " " + weekday,
                            any -> new ArrayList<>(1))
                        .add(reading));
      }
    }
    wrong.values().forEach(group -> ledger.add(observation(group)));
  }

  private static @Nullable LocalDate day(Reading reading) {
    TimeReference time = reading.claim().statement().time();
    TimeExpression value = time == null ? null : time.value();
    return value != null && singleDay(value) ? value.earliest() : null;
  }

  private static boolean singleDay(TimeExpression value) {
    boolean day = value.precision() == Precision.DAY || value.precision() == Precision.MINUTE;
    return day && !value.approximate() && !value.uncertain();
  }

  private static Optional<DayOfWeek> named(Reading reading, LocalDate day) {
    TimeReference time = reading.claim().statement().time();
    String text = time == null ? null : time.text();
    if (text != null && !AWAY.matcher(text).find()) {
      Set<DayOfWeek> all = weekdays(text);
      if (!all.isEmpty()) {
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
      }
    }
    for (String words : words(reading)) {
      Optional<DayOfWeek> beside = beside(words, day);
      if (beside.isPresent()) {
        return beside;
      }
    }
    return Optional.empty();
  }

  private static List<String> words(Reading reading) {
    List<String> words = new ArrayList<>();
    words.add(reading.claim().quote().exact());
    reading.claim().context().stream().map(Quotation::exact).forEach(words::add);
    return words;
  }

  private static Set<DayOfWeek> weekdays(String text) {
    Set<DayOfWeek> all = new LinkedHashSet<>();
    Matcher matcher = WEEKDAY.matcher(text);
    while (matcher.find()) {
      all.add(DayOfWeek.valueOf(matcher.group().toUpperCase(Locale.ROOT)));
    }
    return all;
  }

  /** The weekday that stands right before a day and month. */
  private static Optional<DayOfWeek> beside(String words, LocalDate day) {
    Matcher matcher = WEEKDAY.matcher(words);
    while (matcher.find()) {
      String rest = words.substring(matcher.end(), Math.min(words.length(), matcher.end() + 40));
      if (dates(MONTH, rest, 1, 2, day) || dates(DAY_FIRST, rest, 2, 1, day)) {
        return Optional.of(DayOfWeek.valueOf(matcher.group().toUpperCase(Locale.ROOT)));
      }
    }
    return Optional.empty();
  }

  private static boolean dates(Pattern form, String rest, int month, int number, LocalDate day) {
    Matcher date = form.matcher(rest);
    return date.find()
        && date.start() <= BESIDE
        && month(date.group(month)) == day.getMonth()
        && Integer.parseInt(date.group(number)) == day.getDayOfMonth();
  }

  private static @Nullable Month month(String start) {
    for (Month month : Month.values()) {
      if (month.name().startsWith(start.toUpperCase(Locale.ROOT))) {
        return month;
      }
    }
    return null;
  }

  private static WeekdayMismatch observation(List<Reading> readings) {
    Reading first = readings.get(0);
    LocalDate day = Objects.requireNonNull(day(first));
    TimeExpression value = TimeExpression.parse(day.toString());
    String named = word(named(first, day).orElseThrow());
    String words = value.words() + " is a " + word(day.getDayOfWeek()) + ", not a " + named;
    boolean certain = readings.stream().anyMatch(reading -> yearIn(reading, day.getYear()));
    Question question =
        Topics.within(
            Topics.question("weekday of " + value + ": " + named, first.predicate(), first));
    Answer answer = new Answer(value.toString(), value.words(), List.copyOf(readings));
    return new WeekdayMismatch(
        new Core(question, List.of(answer), certain, words, reasons(words, certain)));
  }

  private static List<String> reasons(String words, boolean certain) {
    return certain
        ? List.of(words + ".", "Either the weekday is wrong, or the day, the month or the year.")
        : List.of(words + ".", "The year is not written beside it, so that may be wrong as well.");
  }

  /** Whether the year is written out. */
  private static boolean yearIn(Reading reading, int year) {
    TimeReference time = reading.claim().statement().time();
    List<String> all = words(reading);
    if (time != null && time.text() != null) {
      all.add(time.text());
    }
    return all.stream().anyMatch(text -> text.contains(Integer.toString(year)));
  }

  private static String word(DayOfWeek day) {
    return day.name().charAt(0) + day.name().substring(1).toLowerCase(Locale.ROOT);
  }
}
