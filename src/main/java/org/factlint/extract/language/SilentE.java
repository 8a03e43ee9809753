package org.factlint.extract.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Knows what a verb's stem looked like before {@code -ed} or {@code -ing}: whether it ended in a
 * silent <i>e</i>, and whether its last consonant was doubled. English spelling tells by the last
 * letters nearly always; the rest is listed.
 */
final class SilentE {
  private final Map<String, Character> endings = new HashMap<>();

  SilentE() {
    for (String line : WordList.lines(SilentE.class, "silent-e.txt")) {
      endings.put(line.substring(2), line.charAt(0));
    }
  }

  /** The word that an ending was put behind. */
  String restore(String stem) {
    int length = stem.length();
    if (length > 2 && isDoubled(stem)) {
      return staysDouble(stem) ? stem : stem.substring(0, length - 1);
    }
    return longest(stem, "+-").filter(sign -> sign == '+').isPresent() ? stem + "e" : stem;
  }

  private static boolean isDoubled(String stem) {
    char last = stem.charAt(stem.length() - 1);
    return last == stem.charAt(stem.length() - 2) && "aeiouywhjkvxc".indexOf(last) < 0;
  }

  private boolean staysDouble(String stem) {
    return longest(stem, "=").isPresent() || (stem.endsWith("ll") && syllables(stem) < 2);
  }

  private Optional<Character> longest(String stem, String signs) {
    Character whole = endings.get("=" + stem);
    if (whole != null && signs.indexOf(whole) >= 0) {
      return Optional.of(whole);
    }
    for (int from = Math.max(0, stem.length() - 3); from < stem.length(); from++) {
      Character sign = endings.get(stem.substring(from));
      if (sign != null && signs.indexOf(sign) >= 0) {
        return Optional.of(sign);
      }
    }
    return Optional.empty();
  }

  private static int syllables(String stem) {
    int count = 0;
    boolean inVowel = false;
    for (int i = 0; i < stem.length(); i++) {
      boolean vowel = "aeiouy".indexOf(stem.charAt(i)) >= 0;
      count += vowel && !inVowel ? 1 : 0;
      inVowel = vowel;
    }
    return count;
  }
}
