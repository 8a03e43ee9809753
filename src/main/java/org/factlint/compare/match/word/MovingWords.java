package org.factlint.compare.match.word;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.extract.language.Stems;

/** Words for what is counted anew from hour to hour, or told to have changed. */
public record MovingWords(Set<String> words) {

  /**
   * Words for what is counted anew from hour to hour while articles are written.
   *
   * @return the words of their list
   */
  public static MovingWords standard() {
    return of("moving-words.txt");
  }

  /**
   * Verbs for values that are no longer what they were.
   *
   * @return the words of their list
   */
  public static MovingWords changing() {
    return of("changing-words.txt");
  }

  private static MovingWords of(String list) {
    return new MovingWords(
        Lexicon.lines(list).stream()
            .flatMap(line -> Stream.of(line.split("\\s+")))
            .collect(Collectors.toSet()));
  }

  /**
   * Whether a claim's verb is one of them.
   *
   * @param claim a claim
   * @return true if the verb or its preposition is
   */
  public boolean verb(Claim claim) {
    return Stems.words(claim.statement().predicate().value()).stream().anyMatch(words::contains);
  }

  /**
   * Whether a claim counts something of that kind.
   *
   * @param claim a claim
   * @return true if one of the words is in its quotation
   */
  public boolean moving(Claim claim) {
    return Stems.words(claim.quote().exact()).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(words::contains);
  }
}
