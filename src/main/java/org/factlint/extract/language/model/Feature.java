package org.factlint.extract.language.model;

/**
 * A feature of a maximum entropy model, such as {@code w=the}, as a number instead of a word. The
 * number is a polynomial hash (Karp and Rabin, 1987) over the word's UTF-16 units, modulo 2^64, so
 * that the number of two words together is made of those of the two, without any text.
 *
 * @param hash the number
 * @param weight the hash's base to the power of the word's length
 */
public record Feature(long hash, long weight) {
  private static final Feature NONE = new Feature(0, 1);

  /** Odd, so that no power of it vanishes; the golden ratio of 64 bits. */
  private static final long BASE = 0x9E3779B97F4A7C15L;

  /**
   * The feature of a word.
   *
   * @param word the word as the model has it
   * @return the feature
   */
  public static Feature of(String word) {
    return NONE.then(word);
  }

  /**
   * This and the next.
   *
   * @param next what follows
   * @return the feature of both words written as one
   */
  public Feature then(Feature next) {
    return new Feature(hash * next.weight + next.hash, weight * next.weight);
  }

  /**
   * This and more text.
   *
   * @param text what follows
   * @return the feature of both written as one
   */
  public Feature then(String text) {
    long sum = hash;
    long power = weight;
    for (int i = 0; i < text.length(); i++) {
      // No unit counts as zero: else a word and the same after it would be one.
      sum = sum * BASE + text.charAt(i) + 1;
      power *= BASE;
    }
    return new Feature(sum, power);
  }

  /**
   * The number, well mixed: as it is, similar words have similar numbers (MurmurHash3's finish).
   */
  long key() {
    long mixed = hash;
    mixed = (mixed ^ (mixed >>> 33)) * 0xFF51AFD7ED558CCDL;
    mixed = (mixed ^ (mixed >>> 33)) * 0xC4CEB9FE1A85EC53L;
    mixed ^= mixed >>> 33;
    return mixed == 0 ? 1 : mixed;
  }
}
