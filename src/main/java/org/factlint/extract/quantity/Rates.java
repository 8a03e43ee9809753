package org.factlint.extract.quantity;

import java.util.Map;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.Unit;
import org.factlint.extract.quantity.unit.UnitMatch;
import org.factlint.extract.quantity.unit.UnitNames;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Reads what an amount is for each of: “a day”, “per person”, “every month”, “annually”. */
final class Rates {
  private static final Map<String, String> ADVERBS =
      Map.of(
          "hourly", "ucum:h",
          "daily", "ucum:d",
          "weekly", "ucum:wk",
          "monthly", "ucum:mo",
          "yearly", "ucum:a",
          "annually", "ucum:a",
          "annual", "ucum:a",
          "nightly", "count:night");

  /** Nouns that share out an amount behind a mere article: “$40 a head”. */
  private static final Set<String> SHARERS =
      Set.of(
          "head",
          "person",
          "share",
          "ticket",
          "night",
          "piece",
          "unit",
          "passenger",
          "household",
          "family",
          "pupil",
          "student",
          "child",
          "worker",
          "ride",
          "trip",
          "visit",
          "vote",
          "seat",
          "copy",
          "bottle",
          "shift",
          "game",
          "match",
          "episode",
          "kilowatt-hour",
          "bushel",
          "bag",
          "shot",
          "dose",
          "season",
          "term",
          "quarter",
          "session",
          "crossing",
          "pop",
          "customer",
          "vehicle",
          "car",
          "parcel");

  /** A rate and where its words are. */
  record Found(int from, int to, UnitCode unitCode) {}

  private final Words words;
  private final UnitNames units;

  Rates(Words words, UnitNames units) {
    this.words = words;
    this.units = units;
  }

  /** The rate that begins at a word. */
  @Nullable Found at(int from) {
    @Nullable String adverb = ADVERBS.get(words.lower(from));
    if (adverb != null && !words.is(from, "annual")) {
      return new Found(from, from + 1, UnitCode.parse(adverb));
    }
    boolean each = words.is(from, "per", "each", "every") || slash(from);
    if (!each && !words.is(from, "a", "an")) {
      return null;
    }
    @Nullable UnitMatch unit = units.at(words, from + 1);
    if (unit != null && unit.unit().kind() != Unit.Kind.PERCENT && !words.hyphen(unit.to())) {
      return goesOn(unit) ? null : new Found(from, unit.to(), unit.unit().code());
    }
    return each ? counted(from) : shared(from);
  }

  /** “a year later” and “a day after” are times, “a year and a half” a duration. */
  private boolean goesOn(UnitMatch unit) {
    return words.is(unit.to(), "later", "earlier", "ago", "after", "before", "old", "long")
        || words.are(unit.to(), "and", "a");
  }

  private boolean slash(int at) {
    return words.is(at, "/") && words.at(at + 1).shape() == Shape.LETTERS;
  }

  private @Nullable Found counted(int from) {
    boolean noun = words.at(from + 1).shape() == Shape.LETTERS;
    if (!noun || words.is(from + 1, "cent", "of", "other", "one", "annum", "se", "the")) {
      return words.are(from, "per", "annum")
          ? new Found(from, from + 2, UnitCode.parse("ucum:a"))
          : null;
    }
    String word =
        words.is(from + 1, "capita", "head") ? "person" : Plurals.singular(words.lower(from + 1));
    return new Found(from, from + 2, new UnitCode(UnitCode.Scheme.COUNT, word));
  }

  private @Nullable Found shared(int from) {
    String word = words.lower(from + 1);
    boolean shares = SHARERS.contains(word) && !words.hyphen(from + 2);
    String noun = word.equals("head") ? "person" : word;
    return shares ? new Found(from, from + 2, new UnitCode(UnitCode.Scheme.COUNT, noun)) : null;
  }

  /** A rate among the words before a noun: “30,000 annual visitors”. */
  @Nullable Found among(int from, int to) {
    for (int i = from; i < to; i++) {
      @Nullable String code = ADVERBS.get(words.lower(i));
      if (code != null) {
        return new Found(i, i + 1, UnitCode.parse(code));
      }
    }
    return null;
  }
}
