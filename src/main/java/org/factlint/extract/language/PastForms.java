package org.factlint.extract.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows which words may be the past of a verb. */
final class PastForms {
  private final Set<String> irregular = new HashSet<>();
  private final Set<String> unchanged = new HashSet<>();
  private final Set<String> adjectives =
      Set.copyOf(WordList.words(PastForms.class, "adjectives-like-participles.txt"));

  PastForms() {
    for (String line : WordList.lines(PastForms.class, "irregular-verbs.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      irregular.addAll(words.subList(Math.min(1, words.size() - 1), words.size()));
      if (words.size() == 1 || words.get(1).equals(words.get(0) + "en")) {
        irregular.add(words.get(0));
        unchanged.add(words.get(0));
      }
    }
  }

  boolean isPast(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    boolean regular = word.length() > 3 && word.endsWith("ed");
    return (regular && !adjectives.contains(word)) || irregular.contains(word);
  }

  /** Whether the past looks like the dictionary form: <i>cut</i>, <i>shut</i>. */
  boolean isUnchanged(String form) {
    return unchanged.contains(form.toLowerCase(Locale.ROOT));
  }
}
