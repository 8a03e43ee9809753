package org.factlint.compare.match.item;

import java.util.regex.Pattern;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What an amount is beside another of its clause: in “four of its seven trams survived”, four are a
 * part and seven the whole; in “all but three of its seven trams”, three are those left out.
 */
public enum Partitives {
  /** So many of a whole, or of something that the words do not count. */
  SOME,
  /** The whole, of which the clause tells a part. */
  WHOLE,
  /** Those of whom the clause does not hold. */
  LEFT_OUT;

  private static final String NUMBER =
      "(?:\\d[\\d.,]*|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\p{L}+teen"
          + "|\\p{L}+ty(?:-\\p{L}+)?|most|all|many|some|none|dozens|hundreds)";
  private static final Pattern BEFORE_WHOLE =
      Pattern.compile(
          "(?i)\\b" + NUMBER + " (?:out )?of (?:the |its |their |his |her |our |these |those )?$");
  private static final Pattern PART_OF =
      Pattern.compile("(?i)^[“\"]?(?:all but )?" + NUMBER + " (?:out )?of ");
  private static final Pattern ALL_BUT = Pattern.compile("(?i)\\b(?:all|everyone|everybody) but $");

  /**
   * What a part is of: of “two of the port's 18 cranes”, the cranes.
   *
   * @param words words for a participant
   * @return the same without the part that is counted
   */
  public static String whole(String words) {
    return PART_OF.matcher(words).replaceFirst("");
  }

  /** What the amount of a claim is; a claim without one tells of some. */
  static Partitives of(Item item) {
    @Nullable Quantity quantity = item.claim().statement().quantity();
    String text = quantity == null ? null : quantity.text();
    String quote = item.claim().quote().exact();
    int at = text == null ? -1 : quote.indexOf(text);
    if (at < 0) {
      return SOME;
    }
    String before = quote.substring(0, at);
    if (ALL_BUT.matcher(before).find()) {
      return LEFT_OUT;
    }
    return BEFORE_WHOLE.matcher(before).find() ? WHOLE : SOME;
  }

  /**
   * Whether two amounts may answer one question: a whole is also told by who has or is so many, and
   * never by who did something.
   *
   * @param one a claim of one source
   * @param two a claim of the other
   * @return true if neither is a part of what the other tells
   */
  public static boolean comparable(Item one, Item two) {
    Partitives mine = of(one);
    Partitives theirs = of(two);
    return mine == theirs
        || (mine == WHOLE && theirs == SOME && counts(two))
        || (theirs == WHOLE && mine == SOME && counts(one));
  }

  private static boolean counts(Item item) {
    String verb = item.claim().statement().predicate().value();
    return Verbs.isCopula(verb) || verb.startsWith("have") || verb.startsWith("has");
  }
}
