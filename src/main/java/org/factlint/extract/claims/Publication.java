package org.factlint.extract.claims;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.extract.time.Anchor;
import org.factlint.extract.time.TimeMention;
import org.factlint.extract.time.TimeReader;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds when an article was published, where nobody has stated it: in a line that says so or is
 * nothing but a date; else in a weekday with day and month, which fixes the year.
 */
final class Publication {
  private static final int LINES = 8;
  private static final Pattern SAYS_SO =
      Pattern.compile("(?i)^(?:first )?(?:published|posted|updated|last updated|date)\\b.*");
  private static final Pattern DAY =
      Pattern.compile(
          "\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? (?:(January|February|March|April|May|June|July|August"
              + "|September|October|November|December) (\\d{1,2})|(\\d{1,2}) (January|February|March|April"
              + "|May|June|July|August|September|October|November|December))\\b(?!,? \\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

  private final TimeReader reader;

  Publication(TimeReader reader) {
    this.reader = reader;
  }

  /** The article with its date, as far as its text tells one. */
  Source dated(Source article) {
    SourceHeader header = article.header();
    if (header.published() != null) {
      return article;
    }
    String text = article.article().text();
    return found(text)
        .map(time -> with(article, time, "found"))
        .or(() -> inferred(text).map(time -> with(article, time, "inferred")))
        .orElse(article);
  }

  private static Source with(Source article, TimeExpression published, String basis) {
    SourceHeader header = article.header();
    return new Source(
        article.id(),
        new SourceHeader(header.title(), published, basis, header.coverage(), header.properties()),
        article.article(),
        article.claims());
  }

  private Optional<TimeExpression> found(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
    for (String line : lines) {
      Optional<TimeMention> day = day(line);
      boolean tells =
          day.isPresent()
              && (SAYS_SO.matcher(line).matches()
                  || day.get().words().length() >= line.strip().length() - 2);
      if (tells) {
        return day.map(TimeMention::value);
      }
    }
    return Optional.empty();
  }

  private Optional<TimeMention> day(String line) {
    return reader.read(line, Anchor.none()).stream()
        .filter(mention -> oneDay(mention.value()))
        .findFirst();
  }

  private static boolean oneDay(@Nullable TimeExpression value) {
    return value != null && value.precision() == Precision.DAY && !value.interval();
  }

  /** On or after the latest day of which the text tells the weekday, within that week. */
  private static Optional<TimeExpression> inferred(String text) {
    int latest =
        YEAR.matcher(text).results().mapToInt(y -> Integer.parseInt(y.group())).max().orElse(0);
    if (latest == 0) {
      return Optional.empty();
    }
    LocalDate last = null;
    Matcher days = DAY.matcher(text);
    while (days.find()) {
      LocalDate day = day(days, latest);
      last = day != null && (last == null || day.isAfter(last)) ? day : last;
    }
    return Optional.ofNullable(last)
        .map(
            day ->
                TimeExpression.parse(
                    day + "/" + day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))));
  }

  /** The first year from the latest that the text names in which the day has that weekday. */
  private static @Nullable LocalDate day(Matcher days, int from) {
    boolean monthFirst = days.group(2) != null;
    Month month =
        Month.valueOf((monthFirst ? days.group(2) : days.group(5)).toUpperCase(Locale.ROOT));
    int number = Integer.parseInt(monthFirst ? days.group(3) : days.group(4));
    DayOfWeek weekday = DayOfWeek.valueOf(days.group(1).toUpperCase(Locale.ROOT) + "DAY");
    for (int year = from; year < from + 7; year++) {
      boolean exists = number >= 1 && number <= month.length(Year.isLeap(year));
      if (exists && LocalDate.of(year, month, number).getDayOfWeek() == weekday) {
        return LocalDate.of(year, month, number);
      }
    }
    return null;
  }
}
