package org.factlint.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.Prose;
import org.factlint.text.UnreadableFileException;

/** Reads articles from plain text, Markdown and HTML. */
public final class ArticleReader {
  private static final long LARGEST = 10_000_000;

  /** What is put behind the name of a web page for the text that it was frozen to. */
  private static final String FROZEN = ".txt";

  private ArticleReader() {}

  /**
   * Reads an article and its front matter. Without an {@code id} there, the source is called as the
   * file is, without its extension; without a {@code title}, a line that can be one is taken. Of a
   * web page, the text that it was frozen to is read if it lies beside the page; else the page is
   * frozen now, and nothing is written.
   *
   * @param file the article
   * @return the source, still without claims, or what is wrong with it
   */
  public static ArticleReading read(InputFile file) {
    try {
      Article article = Article.of(file.shown(), text(file));
      return source(article);
    } catch (UnreadableFileException failure) {
      return failed(Problem.unreadable(file.shown(), failure));
    }
  }

  /**
   * The text of an article: the file's own, or for a web page the one that it is frozen to.
   *
   * @param file the article
   * @return the decoded text
   * @throws UnreadableFileException if the file cannot be read
   */
  public static String text(InputFile file) throws UnreadableFileException {
    if (!isHtml(file.shown())) {
      return file.text(LARGEST);
    }
    InputFile frozen = frozen(file);
    return frozen.exists() ? frozen.text(LARGEST) : HtmlPage.freeze(file.bytes(LARGEST));
  }

  /**
   * Whether a file is a web page by its name.
   *
   * @param name a file name or path
   * @return true for {@code .html} and {@code .htm}
   */
  public static boolean isHtml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".html") || lower.endsWith(".htm");
  }

  /**
   * The file in which the text of a web page is kept.
   *
   * @param page the page
   * @return the file beside it
   */
  public static InputFile frozen(InputFile page) {
    return page.sibling(frozen(lastName(page.shown())));
  }

  /**
   * The name of the file in which the text of a web page is kept.
   *
   * @param page the name of the page
   * @return the name of the file beside it
   */
  public static String frozen(String page) {
    return page + FROZEN;
  }

  /**
   * The page that a file keeps the text of.
   *
   * @param name the name of a file
   * @return the name of the page beside it; empty if the file is called as no such file is
   */
  public static Optional<String> pageOf(String name) {
    return Optional.of(name)
        .filter(file -> file.endsWith(FROZEN))
        .map(file -> file.substring(0, file.length() - FROZEN.length()))
        .filter(ArticleReader::isHtml);
  }

  private static ArticleReading source(Article article) {
    FrontMatter front = FrontMatter.of(article);
    if (!front.problems().isEmpty()) {
      return new ArticleReading(Optional.empty(), front.problems());
    }
    if (wordless(article)) {
      return empty(article.path());
    }
    SourceId id = new SourceId(front.id().orElseGet(() -> nameOf(article.path())));
    SourceHeader header = front.header();
    if (header.title() == null) {
      header = header.titled(Headline.of(Prose.of(article)).orElse(null));
    }
    return new ArticleReading(Optional.of(new Source(id, header, article, List.of())), List.of());
  }

  private static boolean wordless(Article article) {
    return Prose.of(article).codePoints().noneMatch(Character::isLetter);
  }

  private static ArticleReading empty(String path) {
    return failed(
        new Problem(
            "article-empty",
            Level.ERROR,
            path,
            1,
            1,
            "",
            "an article without words",
            "sentences",
            "put the text there, or leave the file out"));
  }

  private static ArticleReading failed(Problem problem) {
    return new ArticleReading(Optional.empty(), List.of(problem));
  }

  private static String lastName(String shown) {
    return shown.substring(shown.lastIndexOf('/') + 1);
  }

  private static String nameOf(String shown) {
    String name = lastName(shown);
    String whole = pageOf(name).orElse(name);
    int dot = whole.lastIndexOf('.');
    return dot > 0 ? whole.substring(0, dot) : whole;
  }
}
