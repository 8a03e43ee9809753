package org.factlint.value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.value.EdtfEnd.Missing;
import org.jspecify.annotations.Nullable;

/** Reads EDTF (ISO 8601-2) levels 0 and 1, and says what is wrong with anything else. */
final class EdtfParser {
  private static final Pattern DATE =
      Pattern.compile(
          "(?<year>-?\\d{4}|\\d{3}X|\\d{2}XX)"
              + "(?:-(?<sub>\\d{2}|XX)(?:-(?<day>\\d{2}|XX)(?:T(?<hour>\\d{2}):(?<minute>\\d{2}))?)?)?"
              + "(?<qualifier>[?~%])?");
  private static final String A_DATE =
      "a date in EDTF (2024-01-29, 2024-01, 2024, 198X, with ?, ~ or % at the end)";

  private final String text;

  private EdtfParser(String text) {
    this.text = text;
  }

  /** Both ends of what is written; the same date twice if it is no interval. */
  record Ends(EdtfEnd start, EdtfEnd end, boolean interval) {}

  static Ends parse(String text) {
    return new EdtfParser(text).ends();
  }

  private Ends ends() {
    int slash = text.indexOf('/');
    if (slash < 0) {
      EdtfDate date = date(text, 0);
      return new Ends(date, date, false);
    }
    // A date written with slashes is explained better as one date than as an interval of three.
    if (text.indexOf('/', slash + 1) >= 0) {
      throw wrong(text, 0, "one date, or two with one “/” between them", "leave one “/”");
    }
    EdtfEnd start = end(text.substring(0, slash), 0);
    EdtfEnd end = end(text.substring(slash + 1), slash + 1);
    if (start instanceof Missing && end instanceof Missing) {
      throw wrong(text, 0, "a date at one end of the interval at least", "leave the time out");
    }
    if (start instanceof EdtfDate from
        && end instanceof EdtfDate to
        && from.first().isAfter(to.stated().last())) {
      String turned = "write “" + to + "/" + from + "”, or check the two dates";
      throw wrong(text, 0, "an interval that ends after it starts", turned);
    }
    return new Ends(start, end, true);
  }

  private EdtfEnd end(String part, int offset) {
    return switch (part) {
      case ".." -> Missing.OPEN;
      case "" -> Missing.UNKNOWN;
      default -> date(part, offset);
    };
  }

  private EdtfDate date(String part, int offset) {
    Matcher matcher = DATE.matcher(part);
    if (!matcher.matches()) {
      int good = matcher.lookingAt() ? matcher.end() : 0;
      String expected =
          good == 0
              ? A_DATE
              : "the end of the date, or ?, ~ or %, after “" + part.substring(0, good) + "”";
      throw wrong(part.substring(good), offset + good, expected, remedy(part));
    }
    return dated(matcher, offset);
  }

  private EdtfDate dated(Matcher matcher, int offset) {
    @Nullable String qualifier = matcher.group("qualifier");
    int bodyEnd = qualifier == null ? matcher.end() : matcher.end() - 1;
    String body = matcher.group().substring(0, bodyEnd);
    EdtfCalendar calendar = calendar(matcher, offset);
    return new EdtfDate(
        body,
        calendar.precision(),
        calendar.moments(),
        "?".equals(qualifier) || "%".equals(qualifier),
        "~".equals(qualifier) || "%".equals(qualifier));
  }

  private EdtfCalendar calendar(Matcher matcher, int offset) {
    String year = matcher.group("year");
    @Nullable String sub = matcher.group("sub");
    @Nullable String day = matcher.group("day");
    if (year.equals("-0000")) {
      throw wrong(year, offset, "a year; the year before 0001 is 0000", "write “0000”");
    }
    if (sub == null) {
      return EdtfCalendar.ofYear(year);
    }
    if (year.endsWith("X")) {
      throw wrong(
          sub,
          offset + matcher.start("sub"),
          "nothing after an unspecified year",
          "leave the month out");
    }
    if (sub.equals("XX")) {
      return unspecifiedMonth(matcher, year, day, offset);
    }
    return day == null
        ? inYear(matcher, year, sub, offset)
        : inMonth(matcher, year, sub, day, offset);
  }

  private EdtfCalendar unspecifiedMonth(
      Matcher matcher, String year, @Nullable String day, int offset) {
    if (day != null && (!day.equals("XX") || matcher.group("hour") != null)) {
      throw wrong(
          day,
          offset + matcher.start("day"),
          "“XX” after an unspecified month",
          "write “" + year + "-XX-XX” or “" + year + "”");
    }
    return EdtfCalendar.ofYear(year);
  }

  private EdtfCalendar inYear(Matcher matcher, String year, String sub, int offset) {
    @Nullable EdtfCalendar result =
        EdtfCalendar.inYear(Integer.parseInt(year), Integer.parseInt(sub));
    if (result == null) {
      throw wrong(
          sub,
          offset + matcher.start("sub"),
          "a month from 01 to 12, a season from 21 (spring) to 24 (winter) or a quarter from 33 to 36",
          "check the month");
    }
    return result;
  }

  private EdtfCalendar inMonth(Matcher matcher, String year, String sub, String day, int offset) {
    if (sub.compareTo("01") < 0 || sub.compareTo("12") > 0) {
      throw wrong(sub, offset + matcher.start("sub"), "a month from 01 to 12", "check the month");
    }
    if (day.equals("XX")) {
      if (matcher.group("hour") != null) {
        throw wrong(
            day,
            offset + matcher.start("day"),
            "a day before a time of day",
            "leave the time of day out");
      }
      return inYear(matcher, year, sub, offset);
    }
    @Nullable EdtfCalendar result =
        EdtfCalendar.ofDay(Integer.parseInt(year), Integer.parseInt(sub), Integer.parseInt(day));
    if (result == null) {
      int last = EdtfCalendar.daysIn(Integer.parseInt(year), Integer.parseInt(sub));
      throw wrong(
          day,
          offset + matcher.start("day"),
          "a day from 01 to " + last,
          "check the day, the month and the year");
    }
    return matcher.group("hour") == null
        ? result
        : atMinute(matcher, result.moments().first(), offset);
  }

  private EdtfCalendar atMinute(Matcher matcher, LocalDateTime day, int offset) {
    try {
      return EdtfCalendar.ofMinute(
          day.withHour(Integer.parseInt(matcher.group("hour")))
              .withMinute(Integer.parseInt(matcher.group("minute"))));
    } catch (DateTimeException e) {
      String time = matcher.group("hour") + ":" + matcher.group("minute");
      throw wrong(
          time,
          offset + matcher.start("hour"),
          "a time of day from 00:00 to 23:59",
          "check the time; midnight at the end of a day is 00:00 of the next");
    }
  }

  private static String remedy(String part) {
    @Nullable String suggestion = EdtfSuggestion.forText(part);
    return suggestion == null
        ? "write the year, then month and day with two digits each; “..” is an open end"
        : "write “" + suggestion + "”";
  }

  private InvalidValueException wrong(String found, int offset, String expected, String remedy) {
    @Nullable String whole = EdtfSuggestion.forText(text);
    String way = whole == null ? remedy : "write “" + whole + "”";
    return new InvalidValueException(found, text.codePointCount(0, offset) + 1, expected, way);
  }
}
