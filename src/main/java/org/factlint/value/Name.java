package org.factlint.value;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.value.ValueRelation.Equal;
import org.factlint.value.ValueRelation.Overlapping;
import org.factlint.value.ValueRelation.RefinedBy;
import org.factlint.value.ValueRelation.Refines;
import org.factlint.value.ValueRelation.Unknown;
import org.jspecify.annotations.Nullable;

/**
 * A name as a text writes it. Names are equal if they are in Unicode normal form C, without regard
 * to case, to the amount and kind of white space, and to the shape of apostrophes and hyphens.
 * Different names are never apart: that two names are not of one thing is not to be seen from the
 * names.
 *
 * @param text the name as written; not blank
 */
public record Name(String text) {

  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\s]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
  private static final Pattern EDGE_APOSTROPHES =
      Pattern.compile("(?<![\\p{L}\\p{N}])'|'(?![\\p{L}\\p{N}])");

  /**
   * Checks that there is a name.
   *
   * @param text the name as written
   * @throws InvalidValueException if it holds no letter or digit
   */
  public Name {
    if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw new InvalidValueException(text, 1, "a name with letters or digits", "write the name");
    }
  }

  /**
   * What equal names have in common.
   *
   * @return the key: normal form C, case-folded, single spaces, plain apostrophes and hyphens
   */
  public String key() {
    String plain = text.replaceAll("[‘’ʼ′`]", "'").replaceAll("[‐‑‒–—−]", "-");
    // Upper case first: that is how ß, the final sigma and others fold together without a table of
    // our own.
    String folded =
        Normalizer.normalize(plain, Normalizer.Form.NFC)
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    return SPACE.matcher(Normalizer.normalize(folded, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** The key without the article that some writers put before a name and others do not. */
  private String bareKey() {
    return key().replaceFirst("^the (?=.)", "");
  }

  /**
   * The words of the name, without a leading “the”.
   *
   * @return the case-folded words, in order
   */
  public List<String> words() {
    String plain = EDGE_APOSTROPHES.matcher(bareKey()).replaceAll(" ");
    return BETWEEN_WORDS.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /**
   * Compares two names: a fuller name refines one whose words it has all and more.
   *
   * @param other the other name
   * @return equal, refining, refined by, overlapping (a word in common, or a near spelling), or
   *     unknown
   */
  public ValueRelation relationTo(Name other) {
    if (bareKey().equals(other.bareKey())) {
      return new Equal(Truth.CERTAINLY);
    }
    Set<String> mine = new LinkedHashSet<>(words());
    Set<String> theirs = new LinkedHashSet<>(other.words());
    @Nullable ValueRelation nesting = nesting(mine, theirs);
    if (nesting != null) {
      return nesting;
    }
    boolean near = mine.stream().anyMatch(theirs::contains) || spellingVariantOf(other);
    return near ? new Overlapping() : new Unknown("the two names have no word in common");
  }

  private static @Nullable ValueRelation nesting(Set<String> mine, Set<String> theirs) {
    if (mine.equals(theirs)) {
      return null;
    }
    if (mine.containsAll(theirs)) {
      return new Refines();
    }
    return theirs.containsAll(mine) ? new RefinedBy() : null;
  }

  /**
   * Whether the two are one name in two spellings: the same words but for accents, marks between
   * words, or a few letters, with vowels counted lightly. Neither equal names nor a name and its
   * short form are variants.
   *
   * @param other the other name
   * @return true if so
   */
  public boolean spellingVariantOf(Name other) {
    if (bareKey().equals(other.bareKey())) {
      return false;
    }
    Set<String> mine = new LinkedHashSet<>(words());
    Set<String> theirs = new LinkedHashSet<>(other.words());
    return nesting(mine, theirs) == null && Spelling.near(words(), other.words());
  }

  /** The name as written. */
  @Override
  public String toString() {
    return text;
  }
}
