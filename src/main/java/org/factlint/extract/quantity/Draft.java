package org.factlint.extract.quantity;

import java.math.BigDecimal;
import org.factlint.extract.quantity.QuantityMention.Kind;
import org.factlint.extract.quantity.QuantityMention.Mark;
import org.factlint.extract.quantity.numeral.Numeral.Form;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** A mention while its words are still being read. */
final class Draft {
  static final UnitCode NUMBER = UnitCode.parse("ucum:1");

  final Amount amount;
  final Hedge hedge = new Hedge();

  /** Its first word, and one past its last. */
  int from;

  int to;

  /** One past all that was read for it. */
  int end;

  Kind kind = Kind.BARE;
  UnitCode unit = NUMBER;
  @Nullable Phrase noun;
  @Nullable Phrase of;
  Rates.@Nullable Found per;

  Draft(Amount amount) {
    this.amount = amount;
    this.from = amount.from();
    reach(amount.to());
    if (amount.unit() != null) {
      this.unit = amount.unit().code();
    }
  }

  /** Its own words end here, as far as is known. */
  void reach(int end) {
    this.to = end;
    this.end = Math.max(this.end, end);
  }

  void mark(Mark mark) {
    hedge.add(mark);
  }

  /** What stands around it belongs to it, though not to its words. */
  void read(@Nullable Phrase phrase) {
    if (phrase != null) {
      end = Math.max(end, phrase.to());
    }
  }

  QuantityMention mention(Excerpts excerpts) {
    Span span = excerpts.span(from, to);
    String words = excerpts.words(from, to);
    return new QuantityMention(
        span,
        words,
        kind,
        quantity(words),
        excerpts.thing(noun),
        excerpts.thing(of),
        per == null
            ? null
            : new Rate(
                excerpts.span(per.from(), per.to()),
                excerpts.words(per.from(), per.to()),
                per.unitCode()),
        hedge.marks());
  }

  private Quantity quantity(String words) {
    BigDecimal low = amount.low();
    @Nullable BigDecimal high = amount.high();
    boolean least = hedge.least() && !hedge.most();
    boolean most = hedge.most() && !hedge.least();
    if (high != null) {
      return new Quantity(null, most ? null : low, least ? null : high, hedge.near(), unit, words);
    }
    // A third has no end as a decimal.
    boolean rounded = amount.form() == Form.FRACTION && low.scale() > 2;
    return new Quantity(
        low, least ? low : null, most ? low : null, hedge.near() || rounded, unit, words);
  }
}
