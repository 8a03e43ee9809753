package org.factlint.extract.frame.clause;

import java.util.ArrayList;
import java.util.List;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.noun.Titles;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.language.Token;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.NameWords;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;

/** Reads what an article says, clause by clause. */
public final class FrameReader {
  private final Lexicon lexicon;

  private final NameWords words;

  /**
   * A reader with the standard lists.
   *
   * @param words what single words in names tell
   */
  public FrameReader(NameWords words) {
    this.words = words;
    this.lexicon = new Lexicon(words);
  }

  /**
   * Reads what an article says. Questions, bylines, and infinitives that only tell a purpose say
   * nothing.
   *
   * @param text the article
   * @param cast whom it speaks of
   * @param times every time in it
   * @param quantities every quantity in it
   * @return the frames, in order
   */
  public List<Frame> read(
      Text text, Cast cast, List<TimeMention> times, List<QuantityMention> quantities) {
    List<Frame> frames = new ArrayList<>();
    Titles titles = new Titles(words, cast);
    QuotedSpeech speech = new QuotedSpeech(text);
    for (int i = 0; i < text.sentences().size(); i++) {
      Sentence sentence = text.sentences().get(i);
      if (sentence.kind() != Sentence.Kind.BYLINE && !asks(sentence)) {
        SentenceFrames reader =
            new SentenceFrames(
                lexicon,
                cast,
                sentence,
                i,
                times.stream().filter(t -> t.span().overlaps(sentence.span())).toList(),
                quantities.stream().filter(q -> q.span().overlaps(sentence.span())).toList());
        frames.addAll(speech.attributed(sentence, reader.frames(frames.size())));
        frames.addAll(titles.in(sentence, i));
      }
    }
    return List.copyOf(frames);
  }

  private static boolean asks(Sentence sentence) {
    Token last = sentence.tokens().get(sentence.tokens().size() - 1);
    return last.folded().equals("?");
  }
}
