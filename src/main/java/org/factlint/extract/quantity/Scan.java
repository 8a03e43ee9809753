package org.factlint.extract.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.factlint.extract.quantity.numeral.Numerals;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.MoneyNames;
import org.factlint.extract.quantity.unit.Unit;
import org.factlint.extract.quantity.unit.UnitNames;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/** One walk through a text, from left to right. */
final class Scan {
  private static final Set<String> BEFORE_ONE_UNIT =
      Set.of(
          "for", "lasted", "lasts", "last", "lasting", "within", "took", "takes", "take", "taken",
          "about", "nearly", "almost", "than", "least", "spent", "spend", "just", "around", "only",
          "to");

  /** Words that may begin a quantity or a rank; all others are passed over at once. */
  private static final Set<String> OPENING = opening();

  private final Words words;
  private final Excerpts excerpts;
  private final List<Span> times;
  private final Numbering numbering;
  private final Ordinals ordinals;
  private final Contests contests;
  private final Ages ages;
  private final Ranges ranges;
  private final NounPhrases nouns;
  private final Mentions mentions;
  private final List<OrdinalMention> ranks = new ArrayList<>();
  private final List<ScoreMention> scores = new ArrayList<>();

  Scan(Words words, Excerpts excerpts, UnitNames units, MoneyNames money, List<Span> times) {
    this.words = words;
    this.excerpts = excerpts;
    this.times = times;
    this.numbering = new Numbering(words);
    this.ordinals = new Ordinals(words);
    this.contests = new Contests(words);
    this.ages = new Ages(words, units.named("year"));
    this.ranges = new Ranges(words, new AmountReader(words, units, money));
    this.nouns = new NounPhrases(words);
    this.mentions = new Mentions(words, excerpts, nouns, units, ages);
  }

  private static Set<String> opening() {
    Set<String> opening = new HashSet<>(Numerals.opening());
    opening.addAll(Ordinals.opening());
    opening.addAll(Ages.opening());
    opening.addAll(List.of("magnitude", "category"));
    return opening;
  }

  Quantities run() {
    int at = 0;
    while (at < words.size()) {
      at = Math.max(at + 1, step(at));
    }
    return new Quantities(mentions.inOrder(), List.copyOf(ranks), List.copyOf(scores));
  }

  /** Reads what begins at a word; one past it, or the word itself if nothing begins there. */
  private int step(int at) {
    boolean figures = words.at(at).shape() == Shape.FIGURES;
    if ((!figures && !OPENING.contains(words.lower(at))) || dated(at)) {
      return at;
    }
    Ages.@Nullable Found decade = ages.decade(at);
    if (decade != null) {
      return mentions.age(decade);
    }
    int scale = mentions.scale(at);
    if (scale > at) {
      return scale;
    }
    Ordinals.@Nullable Found rank = ordinals.at(at);
    if (rank != null) {
      return rank(at, rank);
    }
    Contests.@Nullable Pair pair = contests.at(at);
    if (pair != null) {
      return contest(pair);
    }
    int named = numbering.end(at);
    return named > at ? named : quantity(at);
  }

  private boolean dated(int at) {
    Span word = excerpts.span(at, at + 1);
    return times.stream().anyMatch(word::overlaps);
  }

  private int rank(int at, Ordinals.Found rank) {
    if (ordinals.isDay(rank)) {
      return rank.to();
    }
    @Nullable Phrase noun = words.hyphen(rank.to()) ? null : nouns.counted(rank.to(), true);
    int to = noun == null ? rank.to() : noun.to();
    ranks.add(
        new OrdinalMention(
            excerpts.span(at, to), excerpts.words(at, to), rank.rank(), excerpts.thing(noun)));
    return rank.to();
  }

  private int contest(Contests.Pair pair) {
    if (pair.votes()) {
      return mentions.votes(pair, contests);
    }
    scores.add(
        new ScoreMention(
            excerpts.span(pair.first(), pair.to()),
            excerpts.words(pair.first(), pair.to()),
            contests.value(pair.first()),
            contests.value(pair.second())));
    return pair.to();
  }

  private int quantity(int at) {
    @Nullable Amount amount = ranges.at(at);
    if (amount == null || !states(amount, at)) {
      return at;
    }
    return mentions.add(amount);
  }

  /** “a week” states a duration only where something lasts; “three years ago” is a time. */
  private boolean states(Amount amount, int at) {
    boolean time =
        amount.is(Unit.Kind.DURATION)
            && words.is(amount.to(), "ago", "later", "earlier", "afterwards", "hence");
    boolean single =
        amount.is(Unit.Kind.DURATION)
            && words.is(at, "a", "an", "one")
            && amount.to() == at + 2
            && !amount.joined();
    boolean lasts = BEFORE_ONE_UNIT.contains(words.lower(at - 1));
    return !time && (!single || lasts);
  }
}
