package org.factlint.extract.frame.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Mention;

/** Where what the chunker takes for one noun phrase is two. */
final class NounCuts {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final Cast cast;
  private final BitSet cuts = new BitSet();

  NounCuts(Lexicon lexicon, Sentence sentence, Cast cast) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.cast = cast;
    for (Chunk chunk : sentence.chunks()) {
      if (chunk.type() == Chunk.Type.NP && chunk.from() > 0 && chunk.to() > chunk.from() + 1) {
        Token verb = sentence.tokens().get(chunk.from() - 1);
        if (verb.is("VB") && lexicon.is("names", verb.lemma())) {
          behindName(chunk);
        } else if (verb.is("VB") && lexicon.is("gives", verb.lemma())) {
          beforeSum(chunk);
        }
      }
    }
  }

  /** Whether a phrase may begin here, in the middle of a chunk. */
  boolean at(int token) {
    return cuts.get(token);
  }

  /** The part of a chunk that a token stands in. */
  Chunk part(Chunk chunk, int token) {
    int from = cuts.previousSetBit(token);
    int to = cuts.nextSetBit(token + 1);
    return new Chunk(
        chunk.type(), Math.max(chunk.from(), from), to < 0 ? chunk.to() : Math.min(chunk.to(), to));
  }

  /** “Named <b>Ida Osei</b> chief executive”. */
  private void behindName(Chunk chunk) {
    int start = sentence.tokens().get(chunk.from()).span().start();
    Optional<Mention> name =
        cast.in(sentence.span(chunk.from(), chunk.to())).stream()
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .filter(mention -> mention.span().start() == start)
            .findFirst();
    for (int i = chunk.from() + 1; i < chunk.to() && name.isPresent(); i++) {
      List<Token> rest = sentence.tokens().subList(i, chunk.to());
      boolean behind = sentence.tokens().get(i - 1).span().end() == name.get().span().end();
      Token last = rest.get(rest.size() - 1);
      boolean role = last.tag().equals("NN") && lexicon.describes(last.lemma());
      if (behind && (role || rest.stream().allMatch(word -> word.tag().matches("NN|JJ")))) {
        cuts.set(i);
        return;
      }
    }
  }

  /** “Fined <b>the lender</b> 2.5 million euros”. */
  private void beforeSum(Chunk chunk) {
    List<Token> tokens = sentence.tokens();
    int sum = chunk.to();
    while (sum > chunk.from() && tokens.get(sum - 1).tag().matches("CD|NNS?|[$#]")) {
      sum--;
    }
    while (sum < chunk.to() && !tokens.get(sum).tag().matches("CD|[$#]")) {
      sum++;
    }
    boolean whom =
        sum > chunk.from()
            && tokens.get(chunk.from()).tag().matches("DT|PRP\\$|NNP")
            && tokens.get(sum - 1).tag().matches("NN.*");
    if (whom && chunk.to() - sum > 1) {
      cuts.set(sum);
    }
  }
}
