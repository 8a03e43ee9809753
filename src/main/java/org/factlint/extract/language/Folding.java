package org.factlint.extract.language;

/** Rewrites typographic signs as the plain ones that the analysers know, one for one. */
final class Folding {

  private Folding() {}

  /** The text with plain quotes, dashes and spaces, unit for unit as long as it was. */
  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      folded.setCharAt(i, fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char sign) {
    return switch (sign) {
      case '\u2018', '\u2019', '\u201B', '\u2032', '\u02BC', '\u00B4', '`' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
      case '\u00A0', '\u2007', '\u202F', '\u2009', '\u200A', '\u2002', '\u2003', '\u200B', '\t' ->
          ' ';
      default -> sign;
    };
  }
}
