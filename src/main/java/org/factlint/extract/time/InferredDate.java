package org.factlint.extract.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import org.factlint.extract.time.PublicationDate.Basis;
import org.factlint.extract.time.grammar.Grammar;
import org.factlint.extract.time.grammar.Grammar.Phrase;
import org.factlint.extract.time.meaning.CalendarNames;
import org.factlint.extract.time.meaning.CalendarUnit;
import org.factlint.extract.time.meaning.Fixed;
import org.factlint.extract.time.meaning.InYear;
import org.factlint.extract.time.meaning.Lean;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.MonthDate;
import org.factlint.extract.time.meaning.Stretch;
import org.factlint.extract.time.word.Tokens;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Infers when an article was published from a day that it gives with weekday and month, and without
 * a year. News speaks of days that way in the same week, so the article is of that day or of the
 * rest of its week; and the weekday leaves one year in five or six, of which it is the first that
 * is not before the years that the article tells of as past.
 */
final class InferredDate {
  private static final int LONGEST = 200_000;

  /** A weekday falls on a date again after five, six or eleven years; twelve at a leap century. */
  private static final int YEARS = 12;

  private int latestYear;
  private @Nullable MonthDate day;

  InferredDate(String text) {
    Grammar grammar = new Grammar();
    String opening = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    opening.lines().forEach(line -> read(Tokens.of(line), grammar));
  }

  private void read(Tokens tokens, Grammar grammar) {
    for (Phrase phrase : grammar.phrases(tokens)) {
      if (Tenses.around(tokens, phrase) != Lean.FUTURE) {
        year(phrase.meaning());
        weekday(phrase.meaning());
      }
    }
  }

  private void year(Meaning meaning) {
    Meaning year = meaning instanceof InYear dated ? dated.year() : meaning;
    LocalDate first = year instanceof Fixed fixed ? fixed.stretch().first() : null;
    boolean fine = year.grain() == CalendarUnit.YEAR || year.grain() == CalendarUnit.DAY;
    if (first != null && fine) {
      latestYear = Math.max(latestYear, first.getYear());
    }
  }

  private void weekday(Meaning meaning) {
    if (day == null && meaning instanceof MonthDate date && date.weekday() != null) {
      day = date;
    }
  }

  Optional<PublicationDate> find() {
    MonthDate date = day;
    DayOfWeek weekday = date == null ? null : date.weekday();
    if (date == null || weekday == null || latestYear == 0) {
      return Optional.empty();
    }
    for (int year = latestYear; year < latestYear + YEARS; year++) {
      Stretch found = date.of(year);
      LocalDate first = found == null ? null : found.first();
      if (first != null && first.getDayOfWeek() == weekday) {
        return Optional.of(inferred(first));
      }
    }
    return Optional.empty();
  }

  private PublicationDate inferred(LocalDate day) {
    LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    LocalDate last = sunday.isBefore(day.plusDays(2)) ? day.plusDays(2) : sunday;
    String reason =
        String.format(
            Locale.ROOT,
            "it speaks of %s, and of no later year as past than %d",
            CalendarNames.of(day),
            latestYear);
    return new PublicationDate(TimeExpression.parse(day + "/" + last), Basis.INFERRED, reason);
  }
}
