package org.factlint.text;

import java.util.Optional;

/** Looks for words however their quotation marks, dashes and spaces are written. */
final class LooseSearch {
  private final StringBuilder folded = new StringBuilder();

  /** Where each folded character stands in the text. */
  private final int[] places;

  /** Folds a text; spaces in a row, also across lines, become one. */
  private LooseSearch(String text) {
    places = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      char character = Folded.character(text.charAt(i));
      boolean again =
          character == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
      if (!again) {
        places[folded.length()] = i;
        folded.append(character);
      }
    }
    places[folded.length()] = text.length();
  }

  static Optional<Span> only(String words, Article article) {
    String wanted = new LooseSearch(words.strip()).folded.toString();
    LooseSearch search = new LooseSearch(article.text());
    int at = wanted.isEmpty() ? -1 : search.folded.indexOf(wanted);
    boolean unique = at >= 0 && search.folded.indexOf(wanted, at + 1) < 0;
    return unique
        ? Optional.of(
            new Span(
                article.offset(search.places[at]),
                article.offset(search.places[at + wanted.length() - 1] + 1)))
        : Optional.empty();
  }
}
