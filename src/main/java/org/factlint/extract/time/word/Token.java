package org.factlint.extract.time.word;

/**
 * A word, a number or a mark.
 *
 * @param kind which of them
 * @param text in lower case; typographic quotation marks and dashes as their plain ones
 * @param start where it begins, in characters
 * @param end one past its last character
 * @param glued whether nothing stands between it and the token before
 * @param capital whether it begins with a capital letter
 */
public record Token(Kind kind, String text, int start, int end, boolean glued, boolean capital) {

  /** The sorts of tokens. */
  public enum Kind {
    /** Letters. */
    WORD,
    /** Digits. */
    NUMBER,
    /** Anything else. */
    MARK
  }

  /** What stands before the first token and after the last. */
  static final Token NOTHING = new Token(Kind.MARK, "", 0, 0, false, false);
}
