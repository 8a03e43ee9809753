package org.factlint.report;

/**
 * Makes a stranger's text inert: what would steer a terminal, reverse the reading direction or hide
 * from the eye is shown as its code point.
 */
public final class VisibleText {
  private static final int TAG_BLOCK = 0xE0000;
  private static final int TAG_BLOCK_END = 0xE0FFF;

  private VisibleText() {}

  /**
   * Shows a text on one line.
   *
   * @param text any text
   * @return the same words; line ends and tabs are blanks, other controls read like ⟨U+001B⟩
   */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int codePoint) {
    if (codePoint == '\n' || codePoint == '\t' || codePoint == '\r') {
      out.append(' ');
    } else if (steers(codePoint)) {
      String digits = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
      out.append("⟨U+").append("0".repeat(Math.max(0, 4 - digits.length())));
      out.append(digits).append('⟩');
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  /** Whether a character turns the direction in which those beside it are read. */
  static boolean turns(int codePoint) {
    return switch (codePoint) {
      case 0x061C, 0x200E, 0x200F -> true;
      case 0x202A, 0x202B, 0x202C, 0x202D, 0x202E -> true;
      case 0x2066, 0x2067, 0x2068, 0x2069 -> true;
      default -> false;
    };
  }

  /** Joiners and soft hyphens stay: many scripts and emoji need them, and they change no line. */
  private static boolean steers(int codePoint) {
    int type = Character.getType(codePoint);
    return switch (type) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> !joins(codePoint);
      default -> codePoint >= TAG_BLOCK && codePoint <= TAG_BLOCK_END;
    };
  }

  private static boolean joins(int codePoint) {
    return codePoint == 0xAD || codePoint == 0x200C || codePoint == 0x200D;
  }
}
