package org.factlint.compare.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which words cannot both hold of one thing at one time: granted and lacking, open and closed. */
final class Opposites {
  private final List<Set<String>> lefts = new ArrayList<>();
  private final List<Set<String>> rights = new ArrayList<>();

  private Opposites(Lexicon lexicon) {
    for (String line : Lexicon.lines("opposites.txt")) {
      String[] sides = line.split("\\|", -1);
      lefts.add(keys(sides[0], lexicon));
      rights.add(keys(sides[1], lexicon));
    }
  }

  static Opposites standard(Lexicon lexicon) {
    return new Opposites(lexicon);
  }

  private static Set<String> keys(String words, Lexicon lexicon) {
    Set<String> keys = new LinkedHashSet<>();
    for (String word : words.split(",", -1)) {
      keys.add(lexicon.key(word));
    }
    return keys;
  }

  /** Whether two terms are each other's opposite. */
  boolean between(Term one, Term two) {
    for (int i = 0; i < lefts.size(); i++) {
      boolean there = lefts.get(i).contains(one.key()) && rights.get(i).contains(two.key());
      boolean back = lefts.get(i).contains(two.key()) && rights.get(i).contains(one.key());
      if (there || back) {
        return true;
      }
    }
    return false;
  }

  /** Whether two terms stand on one side of a line: granted and obtained. */
  boolean beside(Term one, Term two) {
    return Stream.concat(lefts.stream(), rights.stream())
        .anyMatch(side -> side.contains(one.key()) && side.contains(two.key()));
  }
}
