package org.factlint.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.factlint.text.Prose;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jspecify.annotations.Nullable;

/**
 * A web page, frozen to the text of an article: what it says of itself as front matter, its title,
 * and its main text; navigation, advertisements and scripts are dropped.
 */
final class HtmlPage {
  /** Readability wants an address to make links absolute; no link is kept. */
  private static final String NOWHERE = "https://page.invalid/";

  /** Less of the body than this is a teaser that was taken for the main text. */
  private static final double SMALLEST_SHARE = 0.25;

  /** Of a longer text only the beginning is read, and then it matters little what is behind it. */
  private static final int LONGEST = 4 * Prose.LONGEST;

  /**
   * Finding the main text takes time by the number of elements and by how deep each lies. No page
   * that a person wrote comes near.
   */
  private static final long MOST_STEPS = 300_000;

  private static final String NO_TEXT =
      "nav, header:not(article header), footer, aside, form, script, style, noscript, template,"
          + " [role=navigation], [role=banner], [role=contentinfo], [hidden], [aria-hidden=true]";

  private HtmlPage() {}

  /**
   * Freezes a page.
   *
   * @param bytes the file, in whatever encoding it declares, else in UTF-8
   * @return the text of an article
   */
  static String freeze(byte[] bytes) {
    Document document = parse(bytes);
    HtmlFacts facts = HtmlFacts.of(document);
    String text = mainText(document);
    String title = facts.title();
    StringBuilder frozen = new StringBuilder(facts.frontMatter());
    if (!title.isEmpty() && !text.startsWith(title)) {
      frozen.append(title).append("\n\n");
    }
    return frozen.append(text).append(text.isEmpty() ? "" : "\n").toString();
  }

  private static Document parse(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, NOWHERE);
    } catch (IOException impossible) {
      throw new UncheckedIOException("bytes at hand", impossible);
    }
  }

  private static String mainText(Document document) {
    String whole = wholeText(document.clone());
    boolean much = whole.length() > LONGEST || tooDeep(document);
    @Nullable Element main = much ? null : readable(document);
    String text = main == null ? "" : PlainText.of(main);
    return text.length() < whole.length() * SMALLEST_SHARE ? whole : text;
  }

  private static boolean tooDeep(Document document) {
    long[] steps = new long[1];
    NodeFilter count =
        (node, depth) -> {
          steps[0] += depth;
          return steps[0] > MOST_STEPS ? FilterResult.STOP : FilterResult.CONTINUE;
        };
    document.filter(count);
    return steps[0] > MOST_STEPS;
  }

  private static @Nullable Element readable(Document document) {
    Article article = new Readability4J(NOWHERE, document).parse();
    return article.getArticleContent();
  }

  /** The page without what is certainly no text: for pages too short to have a main part. */
  private static String wholeText(Document document) {
    document.select(NO_TEXT).remove();
    @Nullable Element marked = document.selectFirst("article, main, [role=main]");
    String text = marked == null ? "" : PlainText.of(marked);
    return text.isEmpty() ? PlainText.of(document.body()) : text;
  }
}
