package org.factlint.extract.time.grammar;

import java.util.Map;
import org.factlint.extract.time.meaning.Which;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** The words that choose one of several: “last”, “this coming”, “next”. */
final class WhichWords {
  private static final Map<String, Which> WORDS =
      Map.ofEntries(
          Map.entry("last", Which.LAST),
          Map.entry("past", Which.LAST),
          Map.entry("previous", Which.PREVIOUS),
          Map.entry("prior", Which.PREVIOUS),
          Map.entry("preceding", Which.PREVIOUS),
          Map.entry("this", Which.THIS),
          Map.entry("current", Which.THIS),
          Map.entry("present", Which.THIS),
          Map.entry("next", Which.NEXT),
          Map.entry("coming", Which.COMING),
          Map.entry("upcoming", Which.COMING),
          Map.entry("following", Which.COMING));

  private WhichWords() {}

  /** “Last”, “the last”, “this past”, “this coming”. */
  static @Nullable Named<Which> read(Tokens tokens, int at) {
    int start = tokens.is(at, "the") ? at + 1 : at;
    if (tokens.is(start, "this")) {
      Which second = WORDS.get(tokens.text(start + 1));
      boolean moved = second == Which.LAST || second == Which.COMING || second == Which.NEXT;
      return second != null && moved
          ? new Named<>(second, start + 2, true)
          : new Named<>(Which.THIS, start + 1, true);
    }
    Which which = WORDS.get(tokens.text(start));
    return which == null ? null : new Named<>(which, start + 1, start == at);
  }

  /** One before, the same or one after. */
  static int shift(Which which) {
    return switch (which) {
      case LAST, PREVIOUS -> -1;
      case THIS -> 0;
      case NEXT, COMING -> 1;
    };
  }
}
