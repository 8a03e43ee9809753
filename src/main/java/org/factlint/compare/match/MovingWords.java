package org.factlint.compare.match;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.extract.language.Stems;

/** Words for what is counted anew from hour to hour while articles are written. */
record MovingWords(Set<String> words) {

  static MovingWords standard() {
    return new MovingWords(
        Lexicon.lines("moving-words.txt").stream()
            .flatMap(line -> Stream.of(line.split("\\s+")))
            .collect(Collectors.toSet()));
  }

  /** Whether a claim counts something of that kind. */
  boolean moving(Claim claim) {
    return Stems.words(claim.quote().exact()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }
}
