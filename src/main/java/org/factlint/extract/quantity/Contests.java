package org.factlint.extract.quantity;

import java.math.BigDecimal;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.jspecify.annotations.Nullable;

/** Tells two numbers against each other from ranges: votes “by 52 to 48”, scores “won 3-1”. */
final class Contests {
  private static final int REACH = 20;

  private static final Set<String> OF_VOTES =
      Set.of(
          "vote",
          "votes",
          "voted",
          "voting",
          "ballot",
          "ballots",
          "majority",
          "ruled",
          "ruling",
          "adopted",
          "passed",
          "approved",
          "rejected");
  private static final Set<String> OF_GAMES =
      Set.of(
          "win",
          "wins",
          "won",
          "beat",
          "beats",
          "beaten",
          "lost",
          "lose",
          "drew",
          "draw",
          "defeat",
          "defeated",
          "victory",
          "score",
          "scored",
          "scores",
          "goal",
          "goals",
          "match",
          "final",
          "lead",
          "led",
          "trailed",
          "trailing",
          "half-time",
          "game",
          "set",
          "sets",
          "thrashed",
          "loss",
          "shootout");

  /** Two numbers, by their words. */
  record Pair(int first, int second, boolean votes) {
    int to() {
      return second + 1;
    }
  }

  private final Words words;

  Contests(Words words) {
    this.words = words;
  }

  /** How far away the nearest of some words is. */
  private int distance(int at, Set<String> cues) {
    int nearest = Integer.MAX_VALUE;
    for (int i = Math.max(0, at - REACH); i < at + REACH; i++) {
      nearest = cues.contains(words.lower(i)) ? Math.min(nearest, Math.abs(i - at)) : nearest;
    }
    return nearest;
  }

  /** The two numbers that begin at a word, if they are against each other. */
  @Nullable Pair at(int first) {
    boolean hyphen = words.hyphen(first + 1);
    boolean figures = whole(first) && whole(first + 2);
    boolean joint = hyphen || words.is(first + 1, "to");
    boolean unit =
        words.is(first + 3, "%", "percent", "per", "million", "billion") || words.hyphen(first + 3);
    if (!figures || !joint || unit || words.is(first - 1, "from", "between")) {
      return null;
    }
    boolean falling = value(first).compareTo(value(first + 2)) >= 0;
    int votes = distance(first, OF_VOTES);
    int games = distance(first, OF_GAMES);
    boolean vote = votes < games && (falling || words.is(first - 1, "by", "of", ","));
    boolean game = hyphen && (games <= REACH || falling);
    return vote || game ? new Pair(first, first + 2, vote) : null;
  }

  private boolean whole(int at) {
    return words.at(at).shape() == Shape.FIGURES && words.at(at).text().matches("[\\d,]{1,7}");
  }

  BigDecimal value(int at) {
    return new BigDecimal(words.at(at).text().replace(",", ""));
  }
}
