package org.factlint.source;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.Source;
import org.factlint.claim.SourceId;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** Reads articles from text files. */
public final class ArticleReader {
  private static final long LARGEST = 10_000_000;

  private ArticleReader() {}

  /**
   * Reads an article and its front matter. Without an {@code id} there, the source is called as the
   * file is, without its last extension.
   *
   * @param file the article
   * @return the source, still without claims, or what is wrong with it
   */
  public static ArticleReading read(InputFile file) {
    try {
      Article article = Article.of(file.shown(), file.text(LARGEST));
      FrontMatter front = FrontMatter.of(article);
      SourceId id = new SourceId(front.id().orElseGet(() -> nameOf(file.shown())));
      return front.problems().isEmpty()
          ? new ArticleReading(
              Optional.of(new Source(id, front.header(), article, List.of())), List.of())
          : new ArticleReading(Optional.empty(), front.problems());
    } catch (UnreadableFileException failure) {
      return new ArticleReading(
          Optional.empty(), List.of(Problem.unreadable(file.shown(), failure)));
    }
  }

  private static String nameOf(String shown) {
    String name = shown.substring(shown.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
