package org.factlint.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of looking for a quotation in an article. */
public sealed interface Resolution {

  /**
   * The words stand there.
   *
   * @param span the only place that the anchor fits
   */
  record Found(Span span) implements Resolution {}

  /**
   * The words stand at one place, and it is not the stated one.
   *
   * @param actual where they stand
   */
  record Misplaced(Span actual) implements Resolution {}

  /**
   * The words stand at several places that the anchor fits, none of them stated.
   *
   * @param places the places, in the order of the text
   */
  record Ambiguous(List<Span> places) implements Resolution {}

  /**
   * The words stand in the article, but nowhere between the stated prefix and suffix.
   *
   * @param places where they stand, in the order of the text
   */
  record OtherSurroundings(List<Span> places) implements Resolution {}

  /**
   * The words do not stand in the article.
   *
   * @param closest what the article says instead; null if nothing is near
   */
  record NotFound(@Nullable Hint closest) implements Resolution {}

  /**
   * What an article says where a quotation may have come from. For messages only: no claim rests on
   * it.
   *
   * @param span where
   * @param words the article's words there
   * @param likeness in what way they are like the quotation
   */
  record Hint(Span span, String words, Likeness likeness) {}

  /** In what way an article's words are like a quotation that is not in it. */
  enum Likeness {
    /** The same but for the kind of quotation marks, dashes and spaces. */
    OTHER_CHARACTERS,
    /** The same but for capital letters. */
    OTHER_CASE,
    /** The same at the beginning. */
    SAME_BEGINNING
  }
}
