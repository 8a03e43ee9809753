package org.factlint.extract.claims;

import java.util.List;
import java.util.Optional;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.text.Span;

/**
 * A part of a sentence with a verb of its own.
 *
 * @param sentence the sentence
 * @param from its first token
 * @param to one past its last token
 * @param subject the noun phrase before its verb, or the one that it takes over from before
 * @param verb its verb phrase
 */
record Clause(Sentence sentence, int from, int to, Optional<Chunk> subject, Optional<Chunk> verb) {

  /** Where it stands in the article. */
  Span span() {
    return sentence.span(from, to);
  }

  List<Token> tokens() {
    return sentence.tokens().subList(from, to);
  }

  /** Its chunks, in order. */
  List<Chunk> chunks() {
    return sentence.chunks().stream().filter(c -> c.from() >= from && c.to() <= to).toList();
  }

  /** The head of a verb phrase: its last verb. */
  Optional<Token> head() {
    return verb.flatMap(
        phrase ->
            sentence.tokens().subList(phrase.from(), phrase.to()).stream()
                .filter(token -> token.is("VB"))
                .reduce((first, second) -> second));
  }

  /** The words of a noun phrase as they stand, with what “of” adds to it. */
  String words(Chunk chunk) {
    int end = chunk.to();
    if (end + 1 < to && sentence.tokens().get(end).lower().equals("of")) {
      int next = end + 1;
      end =
          sentence.chunkAt(next).filter(c -> c.type() == Chunk.Type.NP).map(Chunk::to).orElse(end);
    }
    StringBuilder words = new StringBuilder();
    for (Token token : sentence.tokens().subList(chunk.from(), end)) {
      words.append(words.isEmpty() ? "" : " ").append(token.text());
    }
    return words.toString();
  }
}
