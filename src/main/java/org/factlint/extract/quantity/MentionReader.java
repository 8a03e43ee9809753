package org.factlint.extract.quantity;

import java.util.Set;
import org.factlint.extract.quantity.QuantityMention.Kind;
import org.factlint.extract.quantity.QuantityMention.Mark;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.Unit;
import org.factlint.extract.quantity.unit.UnitNames;
import org.jspecify.annotations.Nullable;

/** Reads what stands around an amount: hedges, what it counts or describes, its rate. */
final class MentionReader {
  private static final Set<String> DEFINITE =
      Set.of("the", "these", "those", "all", "both", "its", "their", "his", "her", "our", "my");

  private static final Set<String> COMPARATIVES =
      Set.of(
          "more",
          "less",
          "fewer",
          "higher",
          "lower",
          "longer",
          "shorter",
          "larger",
          "smaller",
          "bigger",
          "older",
          "younger",
          "cheaper",
          "faster",
          "slower",
          "wider",
          "deeper",
          "further",
          "taller",
          "better",
          "worse",
          "greater",
          "above",
          "below",
          "up",
          "down",
          "dearer",
          "heavier",
          "lighter",
          "stronger");

  private final Words words;
  private final NounPhrases nouns;
  private final Hedges hedges;
  private final Changes changes;
  private final Rates rates;
  private final CountReader counts;

  MentionReader(Words words, NounPhrases nouns, UnitNames units) {
    this.words = words;
    this.nouns = nouns;
    this.hedges = new Hedges(words);
    this.changes = new Changes(words);
    this.rates = new Rates(words, units);
    this.counts = new CountReader(words, nouns);
  }

  /** An age with its noun: “a 31-year-old nurse”. */
  Draft age(Ages.Found found) {
    Draft draft = new Draft(found.amount());
    draft.kind = Kind.AGE;
    draft.from = Math.min(found.from(), hedges.before(found.amount(), draft.hedge));
    draft.reach(found.to());
    if (words.hyphen(found.to() - 2) && words.is(found.to() - 1, "old")) {
      draft.mark(Mark.ATTRIBUTIVE);
      draft.noun = nouns.counted(found.to(), true);
      draft.read(draft.noun);
    } else {
      draft.reach(hedges.after(found.to(), draft.hedge));
    }
    return draft;
  }

  /** Any other amount; null if the words state none. */
  @Nullable Draft read(Amount amount) {
    Draft draft = new Draft(amount);
    draft.from = hedges.before(amount, draft.hedge);
    if (DEFINITE.contains(words.lower(draft.from - 1))) {
      draft.mark(Mark.DEFINITE);
    }
    draft.reach(hedges.after(amount.to(), draft.hedge));
    boolean stated = amount.unit() == null ? counts.read(draft) : measured(draft, amount.unit());
    if (!stated) {
      return null;
    }
    rate(draft);
    int later = hedges.after(draft.end, draft.hedge);
    if (later > draft.end && draft.end == draft.to) {
      draft.reach(later);
    }
    difference(draft);
    return draft;
  }

  private boolean measured(Draft draft, Unit unit) {
    draft.kind =
        switch (unit.kind()) {
          case MEASURE -> Kind.MEASURE;
          case DURATION -> Kind.DURATION;
          case PERCENT -> Kind.PERCENT;
          case POINTS -> Kind.POINTS;
          case MONEY -> Kind.MONEY;
        };
    between(draft);
    if (words.is(draft.to, "of")) {
      draft.of = nouns.whole(draft.to + 1);
      draft.read(draft.of);
    } else if (attributive(draft)) {
      draft.noun = nouns.counted(words.pastHyphen(draft.to), true);
      draft.read(draft.noun);
      if (draft.noun != null || draft.amount.joined()) {
        draft.mark(Mark.ATTRIBUTIVE);
      }
    }
    return true;
  }

  /** “five more years” adds to years told before. */
  private void between(Draft draft) {
    for (int i = draft.amount.from(); i < draft.amount.to(); i++) {
      if (words.is(i, "more", "additional", "further", "extra")) {
        draft.mark(Mark.FURTHER);
      } else if (words.is(i, "remaining")) {
        draft.mark(Mark.REMAINING);
      }
    }
  }

  /** A plural unit describes nothing: “three years Japan has waited”. */
  private boolean attributive(Draft draft) {
    if (draft.amount.joined() || words.hyphen(draft.to)) {
      return true;
    }
    String unit = words.lower(draft.to - 1);
    boolean plural = unit.endsWith("s") && unit.length() > 3;
    boolean comparative = COMPARATIVES.contains(words.lower(draft.to));
    boolean tagged = !words.at(draft.to).tag().isEmpty();
    boolean article =
        words.is(
            draft.from - 1, "a", "an", "the", "its", "their", "his", "her", "this", "that", "one");
    return !plural && !comparative && (article || (tagged && commonNoun(draft.to)));
  }

  /** “$5 million Monday” has no noun. */
  private boolean commonNoun(int at) {
    @Nullable Phrase phrase = nouns.counted(at, true);
    return phrase != null && words.at(phrase.head()).tag().matches("NNS?");
  }

  private void rate(Draft draft) {
    Rates.@Nullable Found per = rates.at(draft.to);
    if (per == null && draft.end > draft.to) {
      per = rates.at(draft.end);
    }
    if (per != null) {
      draft.end = Math.max(draft.end, per.to());
    } else if (draft.noun != null) {
      per = rates.among(draft.noun.from(), draft.noun.head());
    }
    draft.per = per;
  }

  private void difference(Draft draft) {
    boolean compares =
        draft.end == draft.to
            && COMPARATIVES.contains(words.lower(draft.to))
            && draft.kind != Kind.BARE
            && !draft.hedge.has(Mark.FURTHER);
    @Nullable Phrase noun = draft.noun;
    boolean changing =
        noun != null && draft.hedge.has(Mark.ATTRIBUTIVE) && changes.noun(noun.head());
    if (compares || changing || changes.by(draft.from)) {
      draft.mark(Mark.DIFFERENCE);
    }
  }
}
