package org.factlint.extract.claims;

import java.util.List;
import org.factlint.extract.language.Language;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.text.Position;
import org.factlint.text.Prose;

/** Tells what of an article was not read, so that silence is not taken for agreement. */
final class Unread {

  private Unread() {}

  static List<Problem> of(Article article, Language language) {
    if (language == Language.OTHER) {
      return List.of(
          warning(
              "article-language",
              article,
              0,
              "another language than English",
              "an article in English",
              "leave it out; nothing was read from it"));
    }
    int end = Prose.readTo(article);
    return end == article.length()
        ? List.of()
        : List.of(
            warning(
                "article-long",
                article,
                end,
                "an article of %d characters".formatted(article.length()),
                "at most %d".formatted(Prose.LONGEST),
                "split it; nothing was read from here on"));
  }

  private static Problem warning(
      String rule, Article article, int offset, String found, String expected, String fix) {
    Position at = article.position(offset);
    return new Problem(
        rule, Level.WARNING, article.path(), at.line(), at.column(), "", found, expected, fix);
  }
}
