package org.factlint.source;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the title of an article in its text. */
final class Headline {
  private static final int LONGEST = 160;
  private static final int LINES = 12;

  /** Who wrote it and when, and what a copied page has around its text. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?:[•·*-]\\s.*|by\\s+\\p{Lu}.*|(?:published|updated|posted)\\b.*|.*\\d{1,2}:\\d{2}.*|[^\\p{L}]*"
              + "|(?:\\p{L}+,?\\s+)?(?:\\d{1,2}\\s+\\p{L}+|\\p{L}+\\s+\\d{1,2}),?\\s+\\d{4})",
          Pattern.CASE_INSENSITIVE);

  private Headline() {}

  /**
   * The first line that can be a title: short, without a full stop, and with a text behind it.
   *
   * @param prose an article's text, without front matter
   * @return the title as it stands
   */
  static Optional<String> of(String prose) {
    return prose
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .takeWhile(line -> line.length() <= LONGEST)
        .filter(line -> !NO_TITLE.matcher(line).matches())
        .findFirst()
        .filter(line -> !line.matches(".*[.:;,…]") && prose.length() > line.length() + LONGEST);
  }
}
