package org.factlint.text;

/** Words with one kind of quotation marks, dashes and spaces. */
final class Folded {
  private Folded() {}

  /** One character for each, so that offsets stay. */
  static String characters(String words) {
    StringBuilder folded = new StringBuilder(words);
    for (int i = 0; i < folded.length(); i++) {
      folded.setCharAt(i, character(folded.charAt(i)));
    }
    return folded.toString();
  }

  static char character(char character) {
    return switch (character) {
      case '‘', '’', '‚', '‛', '′', '`', '´' -> '\'';
      case '“', '”', '„', '‟', '″', '«', '»' -> '"';
      case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
      default ->
          Character.isWhitespace(character) || Character.isSpaceChar(character) ? ' ' : character;
    };
  }
}
