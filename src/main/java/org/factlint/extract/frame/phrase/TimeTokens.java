package org.factlint.extract.frame.phrase;

import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;

/** Which tokens of a sentence are words for a time that stand for themselves. */
final class TimeTokens {
  private final int[] ends;

  TimeTokens(Sentence sentence, List<TimeMention> times) {
    ends = new int[sentence.tokens().size() + 1];
    for (TimeMention time : times) {
      if (time.span().overlaps(sentence.span())) {
        mark(sentence, time.span());
      }
    }
  }

  private void mark(Sentence sentence, Span span) {
    List<Integer> inside = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.span().overlaps(span)) {
        inside.add(token.index());
      }
    }
    if (inside.isEmpty()) {
      return;
    }
    int from = inside.get(0);
    int to = inside.get(inside.size() - 1) + 1;
    boolean inPhrase =
        sentence
                .chunkAt(to - 1)
                .filter(chunk -> chunk.type() == Chunk.Type.NP && chunk.to() > to)
                .isPresent()
            && !opensPhrase(sentence, from, to)
            && !opensClause(sentence, from, to);
    boolean possessive = to < sentence.tokens().size() && sentence.tokens().get(to).is("POS");
    boolean within =
        sentence
            .chunkAt(from)
            .filter(chunk -> chunk.type() == Chunk.Type.NP && chunk.from() < from)
            .filter(chunk -> !sentence.tokens().get(chunk.from()).is("DT"))
            .isPresent();
    if (!inPhrase && !possessive && !within) {
      ends[from] = Math.max(ends[from], to);
    }
  }

  /** "In 2011 drivers walked out": what the chunker takes for one phrase is two. */
  private static boolean opensPhrase(Sentence sentence, int from, int to) {
    boolean dated = to - from > 1 && sentence.tokens().get(to - 1).is("CD");
    String tags = dated ? "NNS|NNPS?|PRP|DT" : "NNS|NNPS|PRP|DT";
    boolean plural = sentence.tokens().get(to).tag().matches(tags);
    boolean behindPreposition =
        from > 0 && sentence.tokens().get(from - 1).lower().matches("in|on|since|by|until");
    return plural
        && (behindPreposition
            || sentence
                .tokens()
                .get(from)
                .lower()
                .matches("in|on|from|between|since|until|by|during"));
  }

  /** "On Monday Vera Hoss resigned": without the name the verb would have no subject. */
  private static boolean opensClause(Sentence sentence, int from, int to) {
    int first = from > 0 && sentence.tokens().get(from - 1).is("IN") ? from - 1 : from;
    String opening = sentence.tokens().get(first).lower();
    boolean opens = opening.matches("in|on|by|since|during|yesterday|today|tonight|last|earlier");
    boolean begins = first == 0 || sentence.tokens().get(first - 1).folded().matches("[\"“,;:]");
    return opens
        && begins
        && sentence
            .chunkAt(to)
            .map(Chunk::to)
            .filter(end -> end < sentence.tokens().size())
            .flatMap(sentence::chunkAt)
            .filter(chunk -> chunk.type() == Chunk.Type.VP)
            .filter(verb -> sentence.tokens().get(verb.from()).tag().matches("VBD|VBZ|VBP|MD"))
            .isPresent();
  }

  /** Whether a time ends right before a token. */
  boolean endsAt(int token) {
    for (int from = 0; from < token; from++) {
      if (ends[from] == token) {
        return true;
      }
    }
    return false;
  }

  boolean startsAt(int token) {
    return ends[token] > 0;
  }

  /** One past the last token of the time that starts at a token. */
  int end(int token) {
    return ends[token];
  }
}
