package org.factlint.extract.quantity;

import java.util.Map;
import java.util.TreeMap;
import org.factlint.extract.quantity.Hedge.Effect;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Reads the words around an amount that widen or narrow it, or say what it stands beside. */
final class Hedges {
  private static final int LONGEST = 4;

  private static final Map<String, Effect> BEFORE = new TreeMap<>();
  private static final Map<String, Effect> AFTER = new TreeMap<>();

  static {
    put(
        BEFORE,
        Effect.LEAST,
        "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum"
            + "|more than|upwards of|in excess of|greater than|exceeding|north of|well over|well above"
            + "|far more than|well in excess of|much more than|as few as|as little as|>|longer than"
            + "|older than|higher than|further than|above|over");
    put(
        BEFORE,
        Effect.MOST,
        "at most|up to|as many as|as much as|as high as|no more than|not more than|a maximum of"
            + "|maximum|less than|fewer than|at the most|well under|well below|<|within|no later than"
            + "|shorter than|younger than|lower than|below|under|no longer than|no higher than");
    put(
        BEFORE,
        Effect.NEAR,
        "about|around|some|approximately|approx|approx .|roughly|circa|ca .|c .|an estimated|estimated"
            + "|nearly|almost|close to|just under|just short of|approaching|not quite|just over"
            + "|slightly more than|slightly over|slightly less than|slightly under|slightly below"
            + "|a little over|a little under|a little more than|a little less than|just more than"
            + "|just above|just below|just less than|in the region of|in the order of|on the order of|~"
            + "|perhaps|maybe|virtually|nearer|an average of|on average|nigh on|somewhere around"
            + "|the better part of|most of|much of");
    put(BEFORE, Effect.SUM, "a total of|the total of|a combined|a total|altogether|in all");
    put(
        BEFORE,
        Effect.MORE,
        "a further|another|an additional|an extra|yet another|further|additional");
    put(BEFORE, Effect.REST, "the other|other");
    put(BEFORE, Effect.LEFT, "the remaining|remaining|a remaining");
    put(
        BEFORE,
        Effect.NOTHING,
        "exactly|precisely|only|just|a mere|a record|a full|a whopping|fully");
    put(
        AFTER,
        Effect.LEAST,
        "or more|or older|or over|or above|or higher|or longer|and over|and above|and"
            + " older|and counting|at least|plus|- plus|+|or better|or greater|and up");
    put(
        AFTER,
        Effect.MOST,
        "or less|or fewer|or younger|or under|or below|or lower|or shorter|at most"
            + "|at the most|and under|and younger|max|at maximum");
    put(
        AFTER,
        Effect.NEAR,
        "or so|- odd|- ish|or thereabouts|more or less|, give or take|give or take");
    put(AFTER, Effect.SUM, "in total|in all|altogether|all told|combined|all together|overall");
    put(AFTER, Effect.EACH, "each|apiece");
  }

  private final Words words;

  Hedges(Words words) {
    this.words = words;
  }

  private static void put(Map<String, Effect> phrases, Effect effect, String alternatives) {
    for (String phrase : alternatives.split("\\|", -1)) {
      phrases.put(phrase, effect);
    }
  }

  /** Reads leftward from the first word of an amount; where its words begin then. */
  int before(Amount amount, Hedge hedge) {
    int from = amount.from();
    int next = from;
    while (next >= 0) {
      from = next;
      next = step(from, amount, hedge);
    }
    return from;
  }

  private int step(int from, Amount amount, Hedge hedge) {
    for (int length = LONGEST; length > 0; length--) {
      @Nullable Effect effect = BEFORE.get(phrase(from - length, from));
      if (effect != null && means(from - length, amount, effect)) {
        hedge.add(effect);
        return from - length;
      }
    }
    return -1;
  }

  /** “Over eight years” is a stretch of time, “lasted over eight years” a bound. */
  private boolean means(int at, Amount amount, Effect effect) {
    boolean over = effect == Effect.LEAST && words.is(at, "over");
    return !over || !amount.is(Unit.Kind.DURATION) || lasts(at - 1);
  }

  private boolean lasts(int at) {
    return words.is(
        at, "lasted", "lasting", "lasts", "last", "for", "took", "take", "takes", "waited", "after",
        "is", "was", "just", "well", "a", "little", "aged", "of", "than", "jailed", "served");
  }

  private String phrase(int from, int to) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < to; i++) {
      phrase.append(i == from ? "" : " ").append(words.lower(i));
    }
    return phrase.toString();
  }

  /** Reads rightward from behind an amount or its noun; where its words end then. */
  int after(int to, Hedge hedge) {
    for (int length = LONGEST - 1; length > 0; length--) {
      @Nullable Effect effect = AFTER.get(phrase(to, to + length));
      if (effect != null && (effect != Effect.EACH || !counts(to + length))) {
        hedge.add(effect);
        return to + length;
      }
    }
    return to;
  }

  /** “each month” is a rate. */
  private boolean counts(int at) {
    return words.at(at).shape() == Shape.LETTERS
        && !words.is(at, "for", "from", "to", "in", "on", "of", "and", "after", "with", "at", "by");
  }
}
