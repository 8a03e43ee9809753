package org.factlint.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.extract.language.WordList;

/** The words in which a country may be meant: its names, its people, its capital. */
public final class CountryWords {
  private final Map<String, Set<String>> words = new HashMap<>();

  /** Reads the list of countries. */
  public CountryWords() {
    for (String line : WordList.lines(CountryWords.class, "countries.txt")) {
      Set<String> all = new HashSet<>();
      for (String part : line.split("\\|", -1)) {
        all.addAll(List.of(part.split(",")));
      }
      all.remove("");
      List.of(line.split("\\|", -1)[0].split(","))
          .forEach(name -> words.put(name, Set.copyOf(all)));
    }
  }

  /**
   * The words that may stand for a country.
   *
   * @param name one of its names
   * @return its names, its people and its capital; none if no country has this name
   */
  public Set<String> of(String name) {
    return words.getOrDefault(name, Set.of());
  }
}
