package org.factlint.value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.factlint.value.EdtfEnd.Missing;

/** Times in words for readers. */
final class TimeWords {
  private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

  private TimeWords() {}

  static String ofInterval(EdtfEnd start, EdtfEnd end) {
    if (start instanceof EdtfDate from && end instanceof EdtfDate to) {
      return "between " + beginning(from, to) + " and " + ofEnd(to);
    }
    if (start instanceof Missing missing) {
      return "until " + ofEnd(end) + (missing == Missing.UNKNOWN ? ", from an unstated time" : "");
    }
    return "since " + ofEnd(start) + (end == Missing.UNKNOWN ? ", until an unstated time" : "");
  }

  /** “29” of “between 29 and 30 January 2024”; all of it where the months differ. */
  private static String beginning(EdtfDate from, EdtfDate to) {
    boolean days = from.precision() == Precision.DAY && to.precision() == Precision.DAY;
    boolean plain = from.toString().equals(from.body()) && to.toString().equals(to.body());
    LocalDate first = from.first().toLocalDate();
    LocalDate last = to.first().toLocalDate();
    return days && plain && first.withDayOfMonth(1).equals(last.withDayOfMonth(1))
        ? Integer.toString(first.getDayOfMonth())
        : ofEnd(from);
  }

  static String ofEnd(EdtfEnd end) {
    if (!(end instanceof EdtfDate date)) {
      return "an unstated time";
    }
    return (date.uncertain() ? "perhaps " : "")
        + (date.approximate() ? "about " : "")
        + plain(date);
  }

  private static String plain(EdtfDate date) {
    LocalDateTime first = date.first();
    return switch (date.precision()) {
      case MINUTE ->
          String.format(
              Locale.ROOT, "%s, %02d:%02d", day(first), first.getHour(), first.getMinute());
      case DAY -> day(first);
      case MONTH -> month(first);
      case SEASON -> season(date.body());
      case QUARTER ->
          "the %s quarter of %s"
              .formatted(ORDINALS.get((first.getMonthValue() - 1) / 3), year(first));
      case YEAR, INTERVAL -> year(first);
      case DECADE -> decade(first.getYear());
      case CENTURY -> ordinal(first.getYear() / 100 + 1) + " century";
    };
  }

  private static String day(LocalDateTime time) {
    return time.getDayOfMonth() + " " + month(time);
  }

  private static String month(LocalDateTime time) {
    // Not its display name: to load the locale data for that takes longer than a whole report.
    String name = time.getMonth().name();
    return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT) + " " + year(time);
  }

  /** The year 0000 is the year before the year 1. */
  private static String year(LocalDateTime time) {
    int year = time.getYear();
    return year > 0 ? Integer.toString(year) : (1 - year) + " BC";
  }

  private static String season(String body) {
    int dash = body.length() - 3;
    String name =
        switch (body.substring(dash + 1)) {
          case "21" -> "spring";
          case "22" -> "summer";
          case "23" -> "autumn";
          default -> "winter";
        };
    return name + " " + body.substring(0, dash);
  }

  /** “The 1900s” would be read as a century. */
  private static String decade(int year) {
    return year % 100 == 0 ? "the years %d to %d".formatted(year, year + 9) : "the " + year + "s";
  }

  private static String ordinal(int number) {
    boolean teen = number % 100 / 10 == 1;
    String ending =
        switch (teen ? 0 : number % 10) {
          case 1 -> "st";
          case 2 -> "nd";
          case 3 -> "rd";
          default -> "th";
        };
    return "the " + number + ending;
  }
}
