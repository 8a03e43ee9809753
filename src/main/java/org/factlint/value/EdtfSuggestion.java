package org.factlint.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses the EDTF that a person meant, for the message only: no value is ever corrected. */
final class EdtfSuggestion {
  private static final String MONTH =
      "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
          + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

  private record Habit(Pattern pattern, Function<Matcher, String> edtf) {
    Habit(String pattern, Function<Matcher, String> edtf) {
      this(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), edtf);
    }
  }

  private static final List<Habit> HABITS =
      List.of(
          new Habit(
              "(?<day>\\d{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH + ",? (?<year>\\d{4})",
              EdtfSuggestion::namedDay),
          new Habit(
              MONTH + " (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})",
              EdtfSuggestion::namedDay),
          new Habit(MONTH + ",? (?:of )?(?<year>\\d{4})", EdtfSuggestion::namedMonth),
          new Habit(
              "(?<year>\\d{4})[-/.](?<number>\\d{1,2})[-/.](?<day>\\d{1,2})",
              EdtfSuggestion::numberedDay),
          new Habit(
              "(?<day>\\d{1,2})\\.(?<number>\\d{1,2})\\.(?<year>\\d{4})",
              EdtfSuggestion::numberedDay),
          new Habit("(?<year>\\d{4})(?<number>\\d{2})(?<day>\\d{2})", EdtfSuggestion::numberedDay),
          new Habit(
              "(?<year>\\d{4})-(?<number>\\d)",
              found -> found.group("year") + "-0" + found.group("number")),
          new Habit(
              "(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d)(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d(?::?\\d\\d)?)?",
              found -> found.group(1) + "T" + found.group(2)),
          new Habit("(?:the )?(\\d{3})0['’]?s", found -> found.group(1) + "X"),
          new Habit(
              "(?:c|ca|circa|about|around)\\.? ?(\\d{4}(?:-\\d\\d)?(?:-\\d\\d)?)",
              found -> found.group(1) + "~"),
          new Habit(
              "(\\d{4}(?:-\\d\\d)?(?:-\\d\\d)?) ?(?:–|—|\\.\\.| to | - ) ?(\\d{4}(?:-\\d\\d)?(?:-\\d\\d)?)",
              found -> found.group(1) + "/" + found.group(2)),
          new Habit(
              "(\\d{4}(?:-\\d\\d)?(?:-\\d\\d)?)/(?:open|now|present|today)",
              found -> found.group(1) + "/.."),
          new Habit(
              "(?:since|from) (\\d{4}(?:-\\d\\d)?(?:-\\d\\d)?)", found -> found.group(1) + "/.."),
          new Habit("(\\d{3})x|(\\d{2})xx", found -> found.group().toUpperCase(Locale.ROOT)));

  private EdtfSuggestion() {}

  /** What the text would be in EDTF, if it is a common way to write a date; null otherwise. */
  static @Nullable String forText(String text) {
    String plain = text.strip();
    for (Habit habit : HABITS) {
      Matcher matcher = habit.pattern().matcher(plain);
      if (matcher.matches()) {
        return suggestion(habit, matcher, text);
      }
    }
    return !plain.equals(text) && plain.matches("[0-9X./?~%T:-]+") ? plain : null;
  }

  private static @Nullable String suggestion(Habit habit, Matcher matcher, String text) {
    try {
      String suggestion = habit.edtf().apply(matcher);
      return suggestion.equals(text) ? null : suggestion;
    } catch (DateTimeException e) {
      // 31 June 2024: no better idea than the general one.
      return null;
    }
  }

  private static String namedDay(Matcher found) {
    return LocalDate.of(number(found, "year"), month(found), number(found, "day")).toString();
  }

  private static String namedMonth(Matcher found) {
    return YearMonth.of(number(found, "year"), month(found)).toString();
  }

  private static String numberedDay(Matcher found) {
    return LocalDate.of(number(found, "year"), number(found, "number"), number(found, "day"))
        .toString();
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }

  private static Month month(Matcher found) {
    String start = found.group("month").substring(0, 3).toUpperCase(Locale.ROOT);
    for (Month month : Month.values()) {
      if (month.name().startsWith(start)) {
        return month;
      }
    }
    throw new IllegalStateException("the pattern admits only months: " + start);
  }
}
