package org.factlint.compare.match;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.extract.language.Stems;

/**
 * Words that set one of several things of a kind apart: the first phase, a further 12, the previous
 * ambassador. Two amounts with different ones are of different things.
 *
 * @param words the words, as their lists name them
 */
record Modifiers(Set<String> words) {
  private static final List<Set<String>> KINDS =
      Lexicon.lines("modifiers.txt").stream()
          .map(line -> (Set<String>) new TreeSet<>(List.of(line.split("\\s+"))))
          .toList();

  static Modifiers of(String text) {
    Set<String> found = new TreeSet<>();
    for (String word : Stems.words(text)) {
      String lower = word.toLowerCase(Locale.ROOT);
      for (Set<String> kind : KINDS) {
        if (kind.contains(lower)) {
          found.add(kind.iterator().next());
        }
      }
    }
    return new Modifiers(found);
  }

  /** Whether both set their things apart alike. */
  boolean fit(Modifiers other) {
    return words.equals(other.words);
  }
}
