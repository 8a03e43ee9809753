package org.factlint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.factlint.claim.ClaimRef;

/** Short names for sources, so that two sides can be told apart at a glance: A, B, … */
public final class SourceLetters {
  private static final int ALPHABET = 26;

  private final Map<String, String> letters = new LinkedHashMap<>();

  /**
   * Gives each source a letter.
   *
   * @param report whose sources
   */
  public SourceLetters(FindingsReport report) {
    report
        .sources()
        .forEach(
            source -> letters.computeIfAbsent(key(source.id(), source.article()), any -> next()));
  }

  /**
   * The letter of a source, or its name if the report does not list it.
   *
   * @param source the name of the source
   * @param article the path of its article
   * @return a letter, or more of them behind Z
   */
  public String of(String source, String article) {
    return letters.getOrDefault(key(source, article), source);
  }

  /**
   * The letter of the source of a claim.
   *
   * @param claim a claim of the source
   * @param article the path of its article
   * @return a letter, or more of them behind Z
   */
  public String of(ClaimRef claim, String article) {
    return of(claim.source().value(), article);
  }

  private String next() {
    StringBuilder letter = new StringBuilder();
    for (int number = letters.size(); number >= 0; number = number / ALPHABET - 1) {
      letter.insert(0, (char) ('A' + number % ALPHABET));
    }
    return letter.toString();
  }

  private static String key(String source, String article) {
    return source + "\n" + article;
  }
}
