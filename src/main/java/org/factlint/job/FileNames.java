package org.factlint.job;

import java.util.List;
import java.util.Locale;

/** What files are by their names. */
final class FileNames {
  static final String FACTS = ".facts.json";
  static final String ENTITIES = "entities.json";
  static final String VOCABULARY = "vocabulary.json";

  private static final List<String> ARTICLES = List.of(".txt", ".md", ".html");

  private FileNames() {}

  static boolean isFactFile(String name) {
    return name.endsWith(FACTS);
  }

  static boolean isArticle(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !isReadme(name) && ARTICLES.stream().anyMatch(lower::endsWith);
  }

  static boolean isReadme(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("readme");
  }

  static boolean isHidden(String name) {
    return name.startsWith(".");
  }

  /** The name of the fact file that stands for an article. */
  static String factFileOf(String article) {
    int dot = article.lastIndexOf('.');
    return (dot < 0 ? article : article.substring(0, dot)) + FACTS;
  }
}
