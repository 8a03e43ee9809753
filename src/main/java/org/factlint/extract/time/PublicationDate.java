package org.factlint.extract.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.extract.time.TimeMention.Kind;
import org.factlint.value.Precision;
import org.factlint.value.TimeExpression;

/**
 * When an article was published, as far as its own text tells: in a line that says so, in a line
 * that is only a date, in its dateline; else by inference from a weekday beside a day and month.
 *
 * @param value a day, or the days on which it may have been
 * @param basis whether it is told or inferred
 * @param reason why, in words for readers
 */
public record PublicationDate(TimeExpression value, Basis basis, String reason) {
  /** How far into an article its date may stand. */
  private static final int HEAD = 12;

  private static final int LONGEST_LINE = 200;

  private static final Pattern SAYING =
      Pattern.compile(
          "(?:first |originally )?(?:published|posted|publication date|issued|released|date|dated|last"
              + " updated|updated|last modified)\\b.*");
  private static final Pattern BEFORE_DATELINE =
      Pattern.compile("\\p{Lu}[\\p{L}.'’ /-]{1,60}(?:, [\\p{L}.'’ ]{2,40})?, ?");
  private static final Pattern AFTER_DATELINE =
      Pattern.compile(" ?(?:\\([^)]{2,40}\\) ?)?[-–—:(].*", Pattern.DOTALL);
  private static final Pattern ONLY_MARKS =
      Pattern.compile("[\\s\\p{P}|]*(?:(?:on|at|by)\\b)?[\\s\\p{P}|]*");

  /** How a date of publication is known. */
  public enum Basis {
    /** The text tells it. */
    FOUND,
    /** It follows from what the text tells. */
    INFERRED;

    /**
     * The word that files use.
     *
     * @return in lower case
     */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * Looks for the date.
   *
   * @param text the whole text of an article
   * @param reader reads its times
   * @return the date; empty if the text does not tell, and nothing can be inferred
   */
  public static Optional<PublicationDate> of(String text, TimeReader reader) {
    List<String> head =
        text.lines().filter(line -> !line.isBlank()).limit(HEAD).map(String::strip).toList();
    return told(head, reader)
        .or(() -> dateline(head, reader))
        .or(() -> new InferredDate(text).find());
  }

  private static Optional<PublicationDate> told(List<String> head, TimeReader reader) {
    for (String line : head) {
      Optional<TimeMention> day = day(line, reader);
      if (day.isPresent()) {
        String rest = without(line, day.get());
        boolean says = SAYING.matcher(rest.toLowerCase(Locale.ROOT)).matches();
        if (says || ONLY_MARKS.matcher(rest).matches()) {
          return found(day.get(), says ? "the line “" + line + "”" : "a line that is only a date");
        }
      }
    }
    return Optional.empty();
  }

  /** “PARIS, 5 May 2021 (Agency) — …”. */
  private static Optional<PublicationDate> dateline(List<String> head, TimeReader reader) {
    for (String line : head) {
      String opening = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
      Optional<TimeMention> day = day(opening, reader);
      if (day.isPresent()) {
        int at = opening.indexOf(day.get().words());
        String after = opening.substring(at + day.get().words().length());
        if (BEFORE_DATELINE.matcher(opening.substring(0, at)).matches()
            && AFTER_DATELINE.matcher(after).matches()) {
          return found(day.get(), "the dateline");
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<TimeMention> day(String line, TimeReader reader) {
    String opening = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    return reader.read(opening, Anchor.none()).stream()
        .findFirst()
        .filter(mention -> mention.kind() == Kind.POINT)
        .filter(PublicationDate::isDay);
  }

  private static boolean isDay(TimeMention mention) {
    TimeExpression value = mention.value();
    return value != null && value.precision() == Precision.DAY && !value.uncertain();
  }

  private static String without(String line, TimeMention mention) {
    int at = line.indexOf(mention.words());
    return line.substring(0, at) + line.substring(at + mention.words().length());
  }

  private static Optional<PublicationDate> found(TimeMention day, String reason) {
    return Optional.ofNullable(day.value())
        .map(value -> new PublicationDate(value, Basis.FOUND, reason));
  }
}
