package org.factlint.extract.quantity.numeral;

/**
 * A word, a number in figures, or a mark.
 *
 * @param from where it begins in the text, in UTF-16 units
 * @param to where it ends
 * @param text as it stands
 * @param lower in lower case, with plain quotes and hyphens
 * @param glued whether it follows the word before without a space
 * @param shape what it consists of
 * @param tag its part of speech from the Penn Treebank; empty if the text was not tagged
 * @param lemma its dictionary form; empty if the text was not tagged
 */
public record Word(
    int from,
    int to,
    String text,
    String lower,
    boolean glued,
    Shape shape,
    String tag,
    String lemma) {

  /** What a word consists of. */
  public enum Shape {
    /** Letters. */
    LETTERS,
    /** Figures, with separators and decimals, or a fraction such as ½. */
    FIGURES,
    /** A currency sign, with letters before it, as in US$. */
    SIGN,
    /** Any other mark. */
    MARK
  }

  static final Word NONE = new Word(0, 0, "", "", false, Shape.MARK, "", "");

  /**
   * Whether it begins with a capital letter.
   *
   * @return true for “Paris” and “US”
   */
  public boolean capital() {
    return !text.isEmpty() && Character.isUpperCase(text.codePointAt(0));
  }
}
