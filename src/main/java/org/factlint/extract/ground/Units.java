package org.factlint.extract.ground;

import java.util.Locale;
import java.util.regex.Pattern;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.value.UnitCode;
import org.factlint.value.UnitCode.Scheme;

/** Whether words and a claim speak of one unit. */
final class Units {
  /** Names and signs that several currencies share. */
  private static final Pattern SHARED =
      Pattern.compile("peso|rupee|kron|crown|franc|dinar|pound|shilling|lira|rial|riyal|¥");

  private static final Pattern DOLLARS = Pattern.compile("[$]|dollar");

  private Units() {}

  /** Other words for what is counted are no other unit; another currency or measure is. */
  static boolean mayBeOne(QuantityMention mention, UnitCode claimed) {
    UnitCode told = mention.quantity().unitCode();
    if (told.equals(claimed) || isPlain(told) || isPlain(claimed)) {
      return true;
    }
    boolean money = told.scheme() == Scheme.CURRENCY;
    if (money != (claimed.scheme() == Scheme.CURRENCY)) {
      return false;
    }
    return money ? mayBeNamed(mention, claimed) : !bothMeasures(told, claimed);
  }

  private static boolean mayBeNamed(QuantityMention mention, UnitCode claimed) {
    String words = mention.words().toLowerCase(Locale.ROOT);
    boolean dollars = DOLLARS.matcher(words).find() && claimed.code().endsWith("D");
    return dollars || SHARED.matcher(words).find();
  }

  /** Whether a number of the one may be another number of the other. */
  static boolean mayConvert(UnitCode told, UnitCode claimed) {
    return !told.equals(claimed) && bothMeasures(told, claimed);
  }

  private static boolean bothMeasures(UnitCode told, UnitCode claimed) {
    return told.scheme() == Scheme.UCUM && claimed.scheme() == Scheme.UCUM;
  }

  private static boolean isPlain(UnitCode unit) {
    return unit.code().equals("1");
  }
}
