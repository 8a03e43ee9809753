package org.factlint.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.extract.quantity.numeral.Word;
import org.factlint.extract.quantity.numeral.Word.Shape;
import org.factlint.extract.quantity.numeral.Words;
import org.factlint.extract.quantity.unit.Unit;
import org.jspecify.annotations.Nullable;

/** Tells ages: “aged 31”, “a 31-year-old nurse”, “Ruiz, 31, said”, “at 53”, “in her thirties”. */
final class Ages {
  private static final List<String> DECADES =
      List.of(
          "twenties",
          "thirties",
          "forties",
          "fifties",
          "sixties",
          "seventies",
          "eighties",
          "nineties");
  private static final Pattern PERSON =
      Pattern.compile(
          "[a-z]+(?:ist|ician|woman|(?<!hu)man)|(?:grand)?(?:mother|father|son|daughter)|brother|sister"
              + "|widow|widower|driver|teacher|minister|lawyer|nurse|doctor|surgeon|pilot|actor"
              + "|actress|singer|striker|goalkeeper|defender|midfielder|captain|coach|trainer"
              + "|manager|officer|engineer|director|president|judge|suspect|defendant|player"
              + "|author|writer|painter|poet|farmer|pensioner|student|boy|girl|professor|soldier"
              + "|cyclist|passenger|neighbour|neighbor|prisoner|mayor|senator");
  private static final BigDecimal OLDEST = BigDecimal.valueOf(120);

  /** An age and where its words are. */
  record Found(Amount amount, int from, int to) {}

  private final Words words;
  private final Unit years;

  Ages(Words words, Unit years) {
    this.words = words;
    this.years = years;
  }

  static List<String> opening() {
    return DECADES;
  }

  /** The amount as an age, if its words say that it is one. */
  @Nullable Found of(Amount amount) {
    if (amount.is(Unit.Kind.DURATION)) {
      int old = words.pastHyphen(amount.to());
      if (words.is(old, "old", "olds")) {
        return new Found(amount, amount.from(), old + 1);
      }
      return words.are(old, "of", "age") ? new Found(amount, amount.from(), old + 2) : said(amount);
    }
    boolean possible = amount.unit() == null && amount.low().scale() <= 0 && !old(amount.low());
    return possible ? said(amount.in(years)) : null;
  }

  private static boolean old(BigDecimal years) {
    return years.compareTo(OLDEST) > 0;
  }

  private @Nullable Found said(Amount amount) {
    int from = amount.from();
    if (words.is(from - 1, "aged", "age", "ages")) {
      int begin = words.are(from - 4, "at", "the", "age") ? from - 4 : from - 1;
      return new Found(amount, begin, amount.to());
    }
    if (words.are(from - 2, "age", "of") || words.are(from - 2, "ages", "of")) {
      return new Found(amount, from - 2, amount.to());
    }
    boolean bare = amount.to() == from + 1 && words.at(from).shape() == Shape.FIGURES;
    return bare && (inserted(from) || atAge(from)) ? new Found(amount, from, from + 1) : null;
  }

  /** “Ana Ruiz, 31, said”, “Ana Ruiz (31)”. */
  private boolean inserted(int at) {
    Word name = words.at(at - 2);
    boolean commas = words.is(at - 1, ",") && words.is(at + 1, ",", ".", ";", "");
    boolean brackets = words.is(at - 1, "(") && words.is(at + 1, ")");
    boolean date = words.at(at - 3).shape() == Shape.FIGURES;
    return (commas || brackets)
        && (name.capital() || describes(at - 2))
        && name.shape() == Shape.LETTERS
        && !date
        && words.at(at).text().matches("[1-9]\\d?|1[01]\\d")
        && !new Numbering(words).partOfName(at);
  }

  /** “The cardiologist, 49,”: a person, with an article before. */
  private boolean describes(int noun) {
    boolean described =
        words.is(noun - 1, "the", "a", "an") || words.is(noun - 2, "the", "a", "an");
    return described && PERSON.matcher(words.lower(noun)).matches();
  }

  /** “At 53, the minister …”, “died at 81”. */
  private boolean atAge(int at) {
    boolean opens = at == 1 && words.is(at + 1, ",");
    boolean ends = words.is(at + 1, ",", ".", ";", "", "and", "from", "in", "after", "of", "on");
    boolean life =
        words
            .lower(at - 2)
            .matches(
                "di(?:es|ed|e)|retir(?:e|es|ed|ing)|marr(?:y|ies|ied)|orphaned|widowed|aged|quit|began");
    return words.is(at - 1, "at")
        && words.at(at).text().matches("[1-9]\\d|1[01]\\d")
        && (opens || (life && ends));
  }

  /** “in his late thirties”, “in her 30s”. */
  @Nullable Found decade(int at) {
    int begin = words.is(at - 1, "early", "mid", "late", "-") ? at - 2 : at - 1;
    begin = words.is(begin, "mid", "early", "late") ? begin - 1 : begin;
    int tens = DECADES.indexOf(words.lower(at)) + 2;
    boolean figures = words.is(at + 1, "s") && words.at(at).text().matches("[2-9]0");
    if (!words.is(begin, "his", "her", "their", "my") || (tens < 2 && !figures)) {
      return null;
    }
    int low = figures ? Integer.parseInt(words.at(at).text()) : 10 * tens;
    int end = figures ? at + 2 : at + 1;
    BigDecimal least = BigDecimal.valueOf(low);
    Amount amount =
        new Amount(begin, end, Form.VAGUE, least, least.add(BigDecimal.valueOf(9)), years, false);
    return new Found(amount, begin, end);
  }
}
