package org.factlint.validate;

import static org.factlint.extract.ground.Grounded.UNSUPPORTED;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.TimeReference;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.ground.Grounding;
import org.factlint.extract.ground.Sayings;
import org.factlint.extract.ground.Support;
import org.factlint.extract.ground.Wanted;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Holds the date, the number, the polarity and the modality of a claim against its words. */
final class GroundedValues implements ClaimCheck {
  private static final int MOST_SHOWN = 4;

  private final Grounding grounding;
  private final Vocabulary vocabulary;

  GroundedValues(Grounding grounding, Vocabulary vocabulary) {
    this.grounding = grounding;
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(ClaimPlace claim) {
    Support support = claim.support(grounding);
    TimeReference time = claim.statement().time();
    if (time != null) {
      requireWords(claim, support, "time", time.text());
      requireTime(claim, support, time.value());
    }
    Quantity quantity = claim.statement().quantity();
    if (quantity != null) {
      requireWords(claim, support, "quantity", quantity.text());
      requireQuantity(claim, support, quantity);
    }
    requireManner(claim, support, claim.claim().manner());
  }

  private static void requireWords(
      ClaimPlace claim, Support support, String slot, @Nullable String text) {
    if (text != null && !lower(support.words()).contains(lower(text))) {
      claim.warn(
          Check.VALUE_NOT_IN_QUOTE,
          claim.at(slot, "text"),
          "the words " + JsonValue.shown(text) + ", which the quotation does not have",
          "words of the quotation or its context, at " + claim.wordsPlace(),
          "copy the words from there, or add those that tell it to “context”");
    }
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
  }

  private static void requireTime(
      ClaimPlace claim, Support support, @Nullable TimeExpression value) {
    if (value == null || support.time(value) != UNSUPPORTED) {
      return;
    }
    List<String> told =
        support.times().stream()
            .map(mention -> "“" + mention.words() + "”, which is " + mention.value())
            .toList();
    claim.warn(
        Check.VALUE_NOT_IN_QUOTE,
        claim.at("time", "value"),
        "the time " + value,
        told.isEmpty()
            ? "a time that the quotation tells; it tells none"
            : "what the quotation tells: " + list(told),
        "correct the value, or add the words that tell it to “context”");
  }

  private static void requireQuantity(ClaimPlace claim, Support support, Quantity quantity) {
    if (support.quantity(quantity) != UNSUPPORTED) {
      return;
    }
    List<String> told =
        support.quantities().stream()
            .map(mention -> "“" + mention.words() + "”, which is " + words(mention.quantity()))
            .toList();
    claim.warn(
        Check.VALUE_NOT_IN_QUOTE,
        claim.at("quantity", quantity.amount() != null ? "amount" : "min"),
        "the quantity " + words(quantity),
        "what the quotation tells: " + list(told),
        "correct the amount or unit, or add the words that tell it to “context”");
  }

  private static String words(Quantity quantity) {
    String number =
        quantity.amount() != null
            ? quantity.amount().toPlainString()
            : (quantity.min() == null ? "" : quantity.min().toPlainString())
                + ".."
                + (quantity.max() == null ? "" : quantity.max().toPlainString());
    return number + " " + quantity.unitCode();
  }

  private static String list(List<String> told) {
    String shown = told.stream().limit(MOST_SHOWN).collect(Collectors.joining("; "));
    return told.size() > MOST_SHOWN ? shown + "; …" : shown;
  }

  private void requireManner(ClaimPlace claim, Support support, Manner manner) {
    Sayings said = support.sayings(Wanted.of(claim.statement().predicate(), vocabulary));
    if (said.polarity(manner.polarity()) == UNSUPPORTED) {
      boolean denies = manner.polarity() == Polarity.NEGATED;
      claim.warn(
          Check.VALUE_NOT_IN_QUOTE,
          denies ? claim.at("polarity") : claim.at("predicate"),
          denies ? "a denial (“negated”)" : "that it is so (“affirmed”)",
          denies
              ? "that it is so: nothing in the quotation denies it, at " + claim.wordsPlace()
              : "a denial, as in the quotation at " + claim.wordsPlace(),
          denies ? "remove “polarity”" : "add \"polarity\": \"negated\"");
    }
    if (!isForetold(claim)
        && said.modality(manner.modality(), manner.attribution() != null) == UNSUPPORTED) {
      claim.warn(
          Check.VALUE_NOT_IN_QUOTE,
          claim.located().node().value("modality").orElse(claim.at("predicate")),
          "that it is so (“asserted”)",
          "what may be or is meant to be, as in the quotation at " + claim.wordsPlace(),
          "add \"modality\", as “" + weak() + "”");
    }
  }

  /** What something will cost or measure is told of a thing as it is planned. */
  private boolean isForetold(ClaimPlace claim) {
    return claim.statement().object() == null
        && vocabulary
            .find(claim.statement().predicate())
            .filter(predicate -> predicate.kind() == Predicate.Kind.MEASURE)
            .isPresent();
  }

  private static String weak() {
    return List.of(Modality.POSSIBLE, Modality.PLANNED, Modality.EXPECTED).stream()
        .map(Modality::word)
        .collect(Collectors.joining("”, “"));
  }
}
