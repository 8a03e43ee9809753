package org.factlint.report.machine;

import org.factlint.report.VisibleText;

/** Text in XML 1.0, which has no way at all to write most control characters. */
final class XmlText {
  private static final int FIRST_NONCHARACTER = 0xFFFE;

  private XmlText() {}

  /** One line of text, for elements and attributes. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    VisibleText.of(text).codePoints().filter(XmlText::isCharacter).forEach(c -> append(out, c));
    return out.toString();
  }

  private static boolean isCharacter(int codePoint) {
    return codePoint < FIRST_NONCHARACTER || codePoint > 0xFFFF;
  }

  private static void append(StringBuilder out, int codePoint) {
    switch (codePoint) {
      case '<' -> out.append("&lt;");
      case '>' -> out.append("&gt;");
      case '&' -> out.append("&amp;");
      case '"' -> out.append("&quot;");
      case '\'' -> out.append("&apos;");
      default -> out.appendCodePoint(codePoint);
    }
  }
}
