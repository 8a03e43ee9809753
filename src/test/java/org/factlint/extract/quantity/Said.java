package org.factlint.extract.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/** What a reader makes of a text, written so that a test can say it in a line. */
final class Said {
  private static final QuantityReader READER = QuantityReader.standard();

  private Said() {}

  static Quantities in(String text) {
    return READER.read(text, List.of());
  }

  static QuantityMention one(String text) {
    List<QuantityMention> mentions = in(text).mentions();
    if (mentions.size() != 1) {
      throw new AssertionError("not one quantity in “" + text + "” but " + mentions);
    }
    return mentions.get(0);
  }

  /** For example “about 76 kilometres = ~76 ucum:km”, “4 to 6 km = [4..6] ucum:km”. */
  static List<String> amounts(String text) {
    return in(text).mentions().stream().map(m -> m.words() + " = " + value(m.quantity())).toList();
  }

  static String lemma(@Nullable Thing thing) {
    return thing == null ? "" : thing.lemma();
  }

  static String value(Quantity quantity) {
    boolean bounded = quantity.min() != null || quantity.max() != null;
    return (quantity.approximate() ? "~" : "")
        + (quantity.amount() != null ? number(quantity.amount()) : "")
        + (bounded ? "[" + number(quantity.min()) + ".." + number(quantity.max()) + "]" : "")
        + " "
        + quantity.unitCode();
  }

  private static String number(@Nullable BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }
}
