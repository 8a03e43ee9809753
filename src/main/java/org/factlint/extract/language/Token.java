package org.factlint.extract.language;

import java.util.Locale;
import org.factlint.text.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param index its place in the sentence, counted from 0
 * @param span where it stands in the article
 * @param text the words of the article
 * @param folded the same with plain quotes, dashes and spaces, as long as the text
 * @param tag its part of speech, from the Penn Treebank
 * @param lemma the form that a dictionary lists, in lower case; names keep their letters
 */
public record Token(int index, Span span, String text, String folded, String tag, String lemma) {

  /**
   * The folded word in lower case.
   *
   * @return the word as one looks it up
   */
  public String lower() {
    return folded.toLowerCase(Locale.ROOT);
  }

  /**
   * Whether its tag begins so.
   *
   * @param prefix the beginning of a tag, such as {@code VB} for every form of a verb
   * @return true if it does
   */
  public boolean is(String prefix) {
    return tag.startsWith(prefix);
  }
}
