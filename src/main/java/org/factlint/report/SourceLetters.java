package org.factlint.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.factlint.claim.ClaimRef;

/** Short names for sources, so that two sides can be told apart at a glance: A, B, … */
final class SourceLetters {
  private static final int ALPHABET = 26;

  private final Map<String, String> letters = new LinkedHashMap<>();

  SourceLetters(FindingsReport report) {
    report
        .sources()
        .forEach(
            source -> letters.computeIfAbsent(key(source.id(), source.article()), any -> next()));
  }

  /** The letter of a source, or its name if the report does not list it. */
  String of(String source, String article) {
    return letters.getOrDefault(key(source, article), source);
  }

  /** The letter of the source of a claim. */
  String of(ClaimRef claim, String article) {
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
