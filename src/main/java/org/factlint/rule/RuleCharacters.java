package org.factlint.rule;

import java.util.List;
import java.util.Locale;

/**
 * Holds a rule file to characters that mean the same to a reviewer, to the lint, to the rule engine
 * and to the Java compiler behind it. Each of them has its own idea of line ends and of escapes:
 * what is a comment to one can be code to the next.
 */
final class RuleCharacters {
  /** Far above the longest rule; a parser's time and stack are not a stranger's to spend. */
  static final int LONGEST = 20_000;

  private RuleCharacters() {}

  static void check(RuleSource source) {
    String text = source.text();
    if (text.length() > LONGEST) {
      throw problem(
          source,
          0,
          String.format(Locale.ROOT, "is longer than %d characters; a rule is short", LONGEST));
    }
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      if (!isVisible(character)) {
        throw problem(
            source,
            at,
            String.format(
                Locale.ROOT,
                "found the invisible character U+%04X; remove it: it can hide what a rule does",
                character));
      }
      if (character == '\\') {
        at++;
        checkEscape(source, at);
      }
    }
  }

  private static boolean isVisible(int character) {
    if (character == '\n' || character == '\t' || character == ' ') {
      return true;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  /** Java reads {@code \\u0022} as a quotation mark before it looks for the end of a text. */
  private static void checkEscape(RuleSource source, int at) {
    String text = source.text();
    boolean known = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\\');
    boolean unicode = at + 1 < text.length() && text.charAt(at + 1) == 'u';
    if (!known || unicode) {
      throw problem(
          source, at, "found a backslash, expected it only as \\\" or \\\\; write the character");
    }
  }

  private static InvalidRulesException problem(RuleSource source, int at, String message) {
    int line = 1 + (int) source.text().substring(0, at).chars().filter(c -> c == '\n').count();
    return new InvalidRulesException(List.of(new RuleProblem(source.path(), line, message)));
  }
}
