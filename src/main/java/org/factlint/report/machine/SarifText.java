package org.factlint.report.machine;

import org.factlint.report.VisibleText;

/**
 * Text in messages of SARIF, where braces are placeholders (3.11.5) and {@code [words](target)} is
 * a link (3.11.6). A stranger's text has neither.
 */
final class SarifText {
  private SarifText() {}

  /** A sentence. Brackets stay as they are where they cannot begin a link. */
  static String of(String text) {
    String visible = VisibleText.of(text).replace("{", "{{").replace("}", "}}");
    return visible.contains("](") ? brackets(visible) : visible;
  }

  /** A link to one of the result's related locations. */
  static String link(String words, int location) {
    String visible = VisibleText.of(words).replace("{", "{{").replace("}", "}}");
    return "[" + brackets(visible) + "](" + location + ")";
  }

  private static String brackets(String text) {
    return text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
  }
}
