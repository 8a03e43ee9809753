package org.factlint.compare.match;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.extract.language.Stems;

/** Words for what is counted anew from hour to hour, or told to have changed. */
record MovingWords(Set<String> words) {

  /** Words for what is counted anew from hour to hour while articles are written. */
  static MovingWords standard() {
    return of("moving-words.txt");
  }

  /** Verbs for values that are no longer what they were. */
  static MovingWords changing() {
    return of("changing-words.txt");
  }

  private static MovingWords of(String list) {
    return new MovingWords(
        Lexicon.lines(list).stream()
            .flatMap(line -> Stream.of(line.split("\\s+")))
            .collect(Collectors.toSet()));
  }

  /** Whether a claim's verb is one of them. */
  boolean verb(Claim claim) {
    return Stems.words(claim.statement().predicate().value()).stream().anyMatch(words::contains);
  }

  /** Whether a claim counts something of that kind. */
  boolean moving(Claim claim) {
    return Stems.words(claim.quote().exact()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }
}
