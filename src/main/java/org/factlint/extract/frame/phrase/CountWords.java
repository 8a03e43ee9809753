package org.factlint.extract.frame.phrase;

import java.util.List;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/** Words beside numbers that take no part in a clause: what bounds a number, and how often. */
final class CountWords {
  private static final String BOUNDS = "about|around|nearly|roughly|almost|some";

  private CountWords() {}

  /**
   * One past the words before a number that only bound it: “<b>at least</b> five people”, “killed
   * <b>about</b> 200 people”; 0 if there are none.
   *
   * @param over whether “over” may be more than
   */
  static int bounds(Sentence sentence, int at, boolean over) {
    List<Token> tokens = sentence.tokens();
    String first = tokens.get(at).lower();
    int end = at + 1;
    if (first.equals("at")
        && end < tokens.size()
        && tokens.get(end).lower().matches("least|most")) {
      end++;
    } else if (first.equals("up") && end < tokens.size() && tokens.get(end).is("TO")) {
      end++;
    } else if (!first.matches(BOUNDS) && !(over && first.matches("over|under|above|below"))) {
      return 0;
    }
    return end < tokens.size() && tokens.get(end).is("CD") ? end : 0;
  }

  /** Whether a phrase tells how often: “twice a day”, “nine times”. */
  static boolean isFrequency(Sentence sentence, Chunk chunk) {
    List<Token> words = sentence.tokens().subList(chunk.from(), chunk.to());
    boolean twice = words.get(0).lower().matches("once|twice|thrice");
    boolean times =
        words.size() == 2 && words.get(0).is("CD") && words.get(1).lower().equals("times");
    boolean compares =
        chunk.to() < sentence.tokens().size()
            && sentence.tokens().get(chunk.to()).tag().matches("JJR|RBR|DT|IN");
    return (twice && words.size() > 1) || (times && !compares);
  }
}
