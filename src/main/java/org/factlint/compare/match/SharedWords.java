package org.factlint.compare.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.factlint.extract.language.Stems;

/** What two claims have in common, in the words of one of them, as readers see it. */
final class SharedWords {
  private static final int MOST = 5;

  private final Set<String> stems = new LinkedHashSet<>();

  SharedWords(List<String> keys) {
    keys.forEach(key -> stems.addAll(List.of(key.split(" "))));
  }

  /**
   * The shared words as a text has them.
   *
   * @param text the words of a claim
   * @return the words in the order of the text, those that stand side by side together; empty if
   *     the text has none of them
   */
  String in(String text) {
    Stems stemmer = new Stems();
    List<String> groups = new ArrayList<>();
    Set<String> told = new LinkedHashSet<>();
    boolean beside = false;
    for (String word : Stems.words(text)) {
      String stem = stemmer.of(word);
      boolean shared = stems.contains(stem) && told.add(stem);
      if (shared && beside) {
        groups.set(groups.size() - 1, groups.get(groups.size() - 1) + " " + word);
      } else if (shared && groups.size() < MOST) {
        groups.add(word);
      }
      beside = shared && !groups.isEmpty();
    }
    return String.join(", ", groups);
  }
}
