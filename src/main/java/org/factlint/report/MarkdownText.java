package org.factlint.report;

/**
 * Writes a stranger's text into Markdown so that it stays text: no markup, no HTML, no links, and
 * nobody is mentioned.
 */
public final class MarkdownText {
  private static final String MARKUP = "\\`*_{}[]|~$";
  private static final String NOTHING = "<!-- -->";

  private MarkdownText() {}

  /**
   * Escapes a text for use within a line.
   *
   * @param text any text
   * @return Markdown that reads as the text
   */
  public static String of(String text) {
    String visible = VisibleText.of(text);
    StringBuilder out = new StringBuilder(visible.length() + 16);
    for (int i = 0; i < visible.length(); i++) {
      append(out, visible, i);
    }
    return out.toString();
  }

  /**
   * Code; backticks cannot be escaped in it, so it is fenced by more of them than it holds.
   *
   * @param text any text
   * @return Markdown that shows the text as code, within a table too
   */
  public static String code(String text) {
    String visible = VisibleText.of(text).replace("|", "¦");
    int longest = 0;
    int run = 0;
    for (int i = 0; i < visible.length(); i++) {
      run = visible.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    String pad = longest > 0 ? " " : "";
    return fence + pad + visible + pad + fence;
  }

  private static void append(StringBuilder out, String text, int at) {
    char c = text.charAt(at);
    switch (c) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      // An empty comment parts what a forge would link: @somebody, #12.
      case '@', '#' -> out.append('\\').append(c).append(NOTHING);
      case ':' -> out.append(text.startsWith("://", at) ? "\\:" : ":");
      case '.' -> out.append(endsWord(text, at, "www") ? "\\." : ".");
      default -> {
        if (MARKUP.indexOf(c) >= 0) {
          out.append('\\');
        }
        out.append(c);
      }
    }
  }

  private static boolean endsWord(String text, int at, String word) {
    return at >= word.length()
        && text.regionMatches(true, at - word.length(), word, 0, word.length());
  }
}
