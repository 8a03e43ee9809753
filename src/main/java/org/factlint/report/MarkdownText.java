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
      case '.' -> out.append(endsWord(text, at, "www") || numbers(text, at) ? "\\." : ".");
      case ')' -> out.append(numbers(text, at) ? "\\)" : ")");
      case '+', '=' -> out.append(at == 0 ? "\\" : "").append(c);
      case '-' -> hyphen(out, text, at);
      default -> {
        if (MARKUP.indexOf(c) >= 0) {
          out.append('\\');
        }
        out.append(c);
      }
    }
  }

  /**
   * At the beginning of a text a hyphen would make a list, and after GH and before a number a link.
   */
  private static void hyphen(StringBuilder out, String text, int at) {
    boolean links =
        endsWord(text, at, "GH")
            && at + 1 < text.length()
            && Character.isDigit(text.charAt(at + 1));
    out.append(at == 0 ? "\\-" : "-").append(links ? NOTHING : "");
  }

  /** Whether a text begins as an item of a numbered list does: {@code 1.} or {@code 1)}. */
  private static boolean numbers(String text, int at) {
    return at > 0 && text.substring(0, at).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean endsWord(String text, int at, String word) {
    return at >= word.length()
        && text.regionMatches(true, at - word.length(), word, 0, word.length());
  }
}
