package org.factlint.extract.quantity;

import java.util.Set;
import org.factlint.extract.quantity.QuantityMention.Kind;
import org.factlint.extract.quantity.QuantityMention.Mark;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.value.InvalidValueException;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Reads what a number without a unit counts, describes, or is a part of. */
final class CountReader {
  private static final Set<String> PRONOUNS =
      Set.of("them", "whom", "which", "those", "these", "us", "you", "it");

  /** Joined to a number these count nothing: “two-way”, “one-time”. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "way", "time", "sided", "on", "to", "off", "fold", "party", "and", "by", "in", "for",
          "the", "a");

  private static final Set<String> NOT_ONE =
      Set.of(
          "no", "any", "every", "each", "some", "which", "this", "that", "another", "the", "-",
          "just");

  private final Words words;
  private final NounPhrases nouns;

  CountReader(Words words, NounPhrases nouns) {
    this.words = words;
    this.nouns = nouns;
  }

  /** Fills the draft; false if the number states no quantity here. */
  boolean read(Draft draft) {
    if (draft.amount.form() == Form.FRACTION) {
      return fraction(draft);
    }
    if (words.hyphen(draft.to) && words.at(draft.to + 1).shape() == Shape.LETTERS) {
      return compound(draft);
    }
    if (words.is(draft.to, "times") && !words.is(draft.to + 1, "of")) {
      return multiple(draft);
    }
    int noun = beside(draft);
    if (words.is(noun, "of") || words.are(noun, "out", "of")) {
      return group(draft, words.is(noun, "of") ? noun + 1 : noun + 2);
    }
    return direct(draft, noun);
  }

  private boolean fraction(Draft draft) {
    draft.kind = Kind.FRACTION;
    if (words.is(draft.to, "of")) {
      draft.of = nouns.whole(draft.to + 1);
    } else if (words.is(
        draft.to, "the", "its", "their", "his", "her", "all", "that", "this", "those")) {
      draft.of = nouns.whole(draft.to);
    } else if (words.hyphen(draft.to) || thirds(draft)) {
      draft.noun = nouns.counted(words.pastHyphen(draft.to), true);
      draft.mark(Mark.ATTRIBUTIVE);
    } else if (words.at(draft.to).shape() == Shape.LETTERS) {
      draft.of = nouns.counted(draft.to, false);
    }
    draft.read(draft.of);
    draft.read(draft.noun);
    boolean change = new Changes(words).by(draft.from);
    return draft.of != null
        || draft.noun != null
        || change
        || words.is(draft.to, "more", "less", "fewer");
  }

  /** “a two-thirds majority”. */
  private boolean thirds(Draft draft) {
    return words.hyphen(draft.to - 2) && !words.is(draft.to - 1, "half");
  }

  /** “a 12-member panel”, “a 300-strong crowd”. */
  private boolean compound(Draft draft) {
    int part = draft.to + 1;
    String word = words.lower(part);
    @Nullable UnitCode unit = count(word.equals("strong") ? "person" : Plurals.singular(word));
    if (NO_NOUNS.contains(word) || unit == null) {
      return false;
    }
    draft.reach(part + 1);
    draft.kind = word.equals("magnitude") || word.equals("category") ? Kind.SCALE : Kind.COUNT;
    draft.unit = draft.kind == Kind.SCALE ? Draft.NUMBER : unit;
    draft.mark(Mark.ATTRIBUTIVE);
    draft.noun =
        draft.kind == Kind.SCALE ? new Phrase(part, part, word) : nouns.counted(part + 1, true);
    draft.read(draft.noun);
    return true;
  }

  /** “three times as many” is a multiple, “three times” a count. */
  private boolean multiple(Draft draft) {
    boolean compares =
        words.is(
            draft.to + 1,
            "as",
            "the",
            "more",
            "higher",
            "larger",
            "its",
            "their",
            "that",
            "what",
            "greater",
            "bigger",
            "longer",
            "faster",
            "over",
            "less",
            "fewer");
    draft.kind = compares ? Kind.MULTIPLE : Kind.COUNT;
    draft.unit = compares ? Draft.NUMBER : UnitCode.parse("count:time");
    draft.noun = compares ? null : new Phrase(draft.to, draft.to, "time");
    draft.reach(draft.to + 1);
    return true;
  }

  /** Reads “other”, “more”, “remaining” behind the number; where the noun begins. */
  private int beside(Draft draft) {
    int at = draft.to;
    switch (words.lower(at)) {
      case "other", "others" -> draft.mark(Mark.OTHER);
      case "more" -> draft.mark(words.is(at + 1, "than") ? Mark.DIFFERENCE : Mark.FURTHER);
      case "additional", "further", "extra" -> draft.mark(Mark.FURTHER);
      case "fewer", "less" -> draft.mark(Mark.DIFFERENCE);
      case "remaining" -> draft.mark(Mark.REMAINING);
      default -> {
        return at;
      }
    }
    draft.reach(at + 1);
    return at + 1;
  }

  /** “three of the miners”, “hundreds of people”, “38 of them”. */
  private boolean group(Draft draft, int from) {
    if (PRONOUNS.contains(words.lower(from))) {
      draft.of = new Phrase(from, from, words.lower(from));
      draft.read(draft.of);
      return true;
    }
    boolean determined =
        words.is(from, "the", "its", "his", "her", "their", "these", "those", "all", "our");
    @Nullable Phrase phrase = nouns.whole(from);
    if (phrase == null) {
      return !draft.amount.one();
    }
    if (determined || draft.amount.form() != Form.VAGUE) {
      draft.of = phrase;
      draft.read(phrase);
    } else {
      draft.reach(phrase.to());
    }
    // “one of the largest mines” ranks a mine, and counts none.
    return counts(draft, phrase) && !(draft.amount.one() && draft.amount.form() == Form.WORDS);
  }

  private boolean direct(Draft draft, int from) {
    boolean one = draft.amount.one();
    @Nullable Phrase phrase = words.at(from).glued() ? null : nouns.counted(from, one);
    boolean pronoun = one && draft.amount.form() == Form.WORDS;
    if (pronoun && (phrase == null || NOT_ONE.contains(words.lower(draft.from - 1)))) {
      return false;
    }
    if (pronoun
        && words.is(phrase == null ? from : phrase.head(), "day", "thing", "time", "another")) {
      return false;
    }
    if (phrase == null) {
      return !draft.hedge.has(Mark.DEFINITE) || draft.amount.form() == Form.FIGURES;
    }
    draft.reach(phrase.to());
    return counts(draft, phrase);
  }

  private boolean counts(Draft draft, Phrase phrase) {
    @Nullable UnitCode unit = count(phrase.lemma());
    if (unit != null) {
      draft.noun = phrase;
      draft.kind = Kind.COUNT;
      draft.unit = unit;
    }
    return true;
  }

  static @Nullable UnitCode count(String lemma) {
    try {
      return new UnitCode(UnitCode.Scheme.COUNT, lemma);
    } catch (InvalidValueException noNoun) {
      return null;
    }
  }
}
