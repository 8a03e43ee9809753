package org.factlint.extract.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factlint.extract.quantity.QuantityMention.Kind;
import org.factlint.extract.quantity.QuantityMention.Mark;
import org.factlint.extract.quantity.numeral.Numeral;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.extract.quantity.numeral.Numerals;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.UnitNames;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** The mentions of a text, in the order in which they are found. */
final class Mentions {
  private static final UnitCode VOTE = UnitCode.parse("count:vote");

  private final Words words;
  private final Excerpts excerpts;
  private final Ages ages;
  private final MentionReader reader;
  private final Numbering numbering;
  private final List<Draft> drafts = new ArrayList<>();

  /** What was counted last: “38 in the capital” counts the same. */
  private @Nullable Draft counted;

  Mentions(Words words, Excerpts excerpts, NounPhrases nouns, UnitNames units, Ages ages) {
    this.words = words;
    this.excerpts = excerpts;
    this.ages = ages;
    this.reader = new MentionReader(words, nouns, units);
    this.numbering = new Numbering(words);
  }

  List<QuantityMention> inOrder() {
    return drafts.stream()
        .map(draft -> draft.mention(excerpts))
        .sorted(Comparator.comparing(QuantityMention::span))
        .toList();
  }

  /** Adds an amount; one past its words. */
  int add(Amount amount) {
    Ages.@Nullable Found age = ages.of(amount);
    if (age != null) {
      return age(age);
    }
    @Nullable Draft draft = reader.read(amount);
    if (draft == null) {
      return amount.to();
    }
    if (draft.kind == Kind.BARE && !elliptic(draft)) {
      return bare(draft);
    }
    if (draft.kind == Kind.COUNT && !draft.hedge.has(Mark.ATTRIBUTIVE)) {
      counted = draft;
    }
    add(draft);
    return draft.unit.equals(VOTE) ? against(draft) : Math.max(amount.to(), draft.to);
  }

  /** “a three-year, $5 million deal”: the first describes what the second does. */
  private void add(Draft draft) {
    @Nullable Draft before = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
    boolean waits =
        before != null
            && before.noun == null
            && before.hedge.has(Mark.ATTRIBUTIVE)
            && before.to + 1 == draft.from
            && words.is(before.to, ",", "and");
    if (before != null && waits && draft.noun != null) {
      before.noun = draft.noun;
    }
    drafts.add(draft);
  }

  int age(Ages.Found found) {
    Draft draft = reader.age(found);
    add(draft);
    return draft.to;
  }

  /** Figures without a noun are kept, unless they belong to a name; words are pronouns then. */
  private int bare(Draft draft) {
    boolean figures = draft.amount.form() == Form.FIGURES;
    boolean large =
        draft.amount.form() == Form.WORDS && draft.amount.low().compareTo(BigDecimal.TEN) > 0;
    if ((figures && !numbering.partOfName(draft.amount.from())) || large) {
      add(draft);
    }
    return draft.to;
  }

  /** Gives a number without a noun the noun of the count before: “and 21 in the valley”. */
  private boolean elliptic(Draft draft) {
    @Nullable Draft before = counted;
    if (before == null || before.noun == null || !countsOn(draft)) {
      return false;
    }
    draft.kind = Kind.COUNT;
    draft.unit = before.unit;
    draft.noun = before.noun;
    draft.mark(Mark.ELLIPTIC);
    return true;
  }

  private boolean countsOn(Draft draft) {
    boolean beside = draft.hedge.has(Mark.FURTHER) || draft.hedge.has(Mark.OTHER);
    boolean fits = draft.of != null || beside;
    return fits
        || words.is(
            draft.end,
            "in",
            "at",
            "from",
            "near",
            "on",
            "were",
            "was",
            "are",
            "have",
            "had",
            "remain",
            "remained",
            "remains",
            "died",
            "survived",
            "escaped",
            "still",
            "who",
            "seriously",
            "critically",
            "injured",
            "wounded",
            "missing",
            "dead",
            "killed",
            "hurt",
            "voted",
            "among",
            "for",
            "against",
            "by",
            "work",
            "worked",
            "live",
            "outside",
            "elsewhere",
            "will",
            "would",
            "could");
  }

  /** “1,326 votes to 374”. */
  private int against(Draft draft) {
    int number = draft.to + 1;
    boolean other =
        words.is(draft.to, "to", "against") && words.at(number).shape() == Shape.FIGURES;
    @Nullable Numeral numeral = other ? new Numerals(words).at(number) : null;
    if (numeral == null) {
      return draft.to;
    }
    vote(numeral.value(), number, numeral.to(), draft.noun, Mark.AGAINST);
    return numeral.to();
  }

  int votes(Contests.Pair pair, Contests contests) {
    vote(contests.value(pair.first()), pair.first(), pair.first() + 1, null, null);
    vote(contests.value(pair.second()), pair.second(), pair.to(), null, Mark.AGAINST);
    return pair.to();
  }

  private void vote(
      BigDecimal value, int from, int to, @Nullable Phrase noun, @Nullable Mark mark) {
    Draft draft = new Draft(new Amount(from, to, Form.FIGURES, value, null, null, false));
    draft.kind = Kind.COUNT;
    draft.unit = VOTE;
    draft.noun = noun;
    if (mark != null) {
      draft.mark(mark);
    }
    add(draft);
  }

  /** “a magnitude of 6.8”, “magnitude-6.8”, “category 4”; one past it, or the word itself. */
  int scale(int at) {
    if (!words.is(at, "magnitude", "category")) {
      return at;
    }
    int number = words.is(at + 1, "of") ? at + 2 : words.pastHyphen(at + 1);
    @Nullable Numeral numeral =
        words.at(number).shape() == Shape.FIGURES ? new Numerals(words).at(number) : null;
    if (numeral == null) {
      return at;
    }
    Draft draft =
        new Draft(new Amount(at, numeral.to(), Form.FIGURES, numeral.value(), null, null, false));
    draft.kind = Kind.SCALE;
    draft.noun = new Phrase(at, at, words.lower(at));
    add(draft);
    return numeral.to();
  }
}
