package org.factlint.extract.time;

import java.util.Set;
import org.factlint.extract.time.grammar.Grammar.Phrase;
import org.factlint.extract.time.meaning.Lean;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Which way a sentence looks at one of its times: the nearest verb before it tells, else the first
 * one after it. Only the forms of words are looked at, so that no tagger is needed.
 */
final class Tenses {
  private static final Set<String> AHEAD =
      Set.of(
          "will",
          "ll",
          "shall",
          "would",
          "due",
          "scheduled",
          "expected",
          "planned",
          "plans",
          "planning",
          "slated",
          "upcoming",
          "forthcoming",
          "intends",
          "hopes",
          "may",
          "might",
          "should",
          "must",
          "begins",
          "starts",
          "opens",
          "expires",
          "resumes",
          "closes",
          "aims",
          "deadline",
          "until",
          "forecast",
          "projected",
          "predicted",
          "set",
          "proposed",
          "promised",
          "pledged",
          "vowed");
  private static final Set<String> BACK =
      Set.of(
          "was",
          "were",
          "had",
          "did",
          "said",
          "told",
          "went",
          "came",
          "took",
          "made",
          "began",
          "saw",
          "won",
          "lost",
          "met",
          "left",
          "held",
          "gave",
          "found",
          "became",
          "fell",
          "rose",
          "grew",
          "struck",
          "fought",
          "wrote",
          "spoke",
          "led",
          "brought",
          "bought",
          "sold",
          "sent",
          "built",
          "born",
          "broke",
          "drew",
          "flew",
          "got",
          "kept",
          "knew",
          "laid",
          "paid",
          "ran",
          "sank",
          "shot",
          "stood",
          "stole",
          "swore",
          "taught",
          "thought",
          "threw",
          "wore",
          "sought",
          "spent",
          "beat",
          "chose",
          "drove",
          "ate",
          "withdrew",
          "overthrew",
          "underwent",
          "oversaw",
          "since",
          "been",
          "ago");
  private static final Set<String> NO_PASTS =
      Set.of(
          "indeed",
          "hundred",
          "united",
          "exceed",
          "proceed",
          "succeed",
          "speed",
          "breed",
          "agreed-upon");
  private static final Set<String> AUXILIARIES = Set.of("be", "being", "get");
  private static final int BEFORE = 16;
  private static final int AFTER = 10;

  private Tenses() {}

  static Lean around(Tokens tokens, Phrase phrase) {
    for (int i = phrase.from() - 1; i > phrase.from() - BEFORE && !stop(tokens, i); i--) {
      Lean lean = lean(tokens, i);
      if (lean != null) {
        return lean;
      }
    }
    for (int i = phrase.end(); i < phrase.end() + AFTER && !stop(tokens, i); i++) {
      Lean lean = lean(tokens, i);
      if (lean != null) {
        return lean;
      }
    }
    return Lean.OPEN;
  }

  /** The end of a sentence, as far as marks tell. */
  private static boolean stop(Tokens tokens, int at) {
    boolean mark = tokens.is(at, ".") || tokens.is(at, "!") || tokens.is(at, "?");
    return tokens.text(at).isEmpty() || (mark && !tokens.glued(at + 1) && tokens.capital(at + 1));
  }

  private static @Nullable Lean lean(Tokens tokens, int at) {
    String word = tokens.text(at);
    if (AHEAD.contains(word) && !(tokens.capital(at) && word.equals("may"))) {
      return Lean.FUTURE;
    }
    if (tokens.is(at, "be") && (tokens.is(at - 1, "to") || tokens.isOneOf(at - 1, AHEAD))) {
      return Lean.FUTURE;
    }
    boolean past =
        BACK.contains(word)
            || (word.endsWith("ed") && word.length() > 4 && !NO_PASTS.contains(word));
    return past && !tokens.isOneOf(at - 1, AUXILIARIES) ? Lean.PAST : null;
  }
}
