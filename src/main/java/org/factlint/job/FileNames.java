package org.factlint.job;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.factlint.decision.DecisionsReader;
import org.factlint.source.ArticleReader;

/** What files are by their names. */
public final class FileNames {
  /** The file of a folder that lists whom and what its fact files speak of. */
  public static final String ENTITIES = "entities.json";

  /** The file of a folder that adds predicates. */
  public static final String VOCABULARY = "vocabulary.json";

  /** The file of a folder that says what was decided on findings. */
  public static final String DECISIONS = DecisionsReader.FILE_NAME;

  /** The files of a folder that hold for all stories in it and below. */
  public static final Set<String> SHARED = Set.of(ENTITIES, VOCABULARY, DECISIONS);

  private static final String FACTS = ".facts.json";

  private static final List<String> ARTICLES = List.of(".txt", ".md", ".html");

  private FileNames() {}

  /**
   * Whether a file is a fact file.
   *
   * @param name its name
   * @return true if it ends as they do
   */
  public static boolean isFactFile(String name) {
    return name.endsWith(FACTS);
  }

  /**
   * Whether a file may be an article.
   *
   * @param name its name
   * @return true for plain text, Markdown and HTML, but for READMEs
   */
  public static boolean isArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !isReadme(name) && ARTICLES.stream().anyMatch(lower::endsWith);
  }

  static boolean isReadme(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("readme");
  }

  /** Whether a file is a report of the program, which quotes sources and is none. */
  static boolean isReport(String name) {
    return name.startsWith("discrepancy-report.") || name.startsWith("validation-report.");
  }

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /**
   * The name of the fact file that stands for an article. That of a web page stands for the text
   * that the page was frozen to, too.
   *
   * @param article the name of a file
   * @return the name of the file beside it
   */
  public static String factFileOf(String article) {
    String page = ArticleReader.pageOf(article).orElse(article);
    int dot = page.lastIndexOf('.');
    return (dot < 0 ? page : page.substring(0, dot)) + FACTS;
  }
}
