package org.factlint.compare.match.amount;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.value.Quantity;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Sums that are gained in one text and lost in the other: a loss is a profit below nothing. */
final class Balance {
  private static final Pattern GAIN =
      Pattern.compile("\\b(?:profits?|surplus|(?:net )?earnings|net income|earned?s?)\\b");
  private static final Pattern LOSS = Pattern.compile("\\b(?:loss|losses|lose|deficit)\\b");

  private Balance() {}

  /** Whether one claim tells of a profit, and the other of a loss. */
  static boolean opposed(Claim one, Claim two) {
    return isMoney(one)
        && isMoney(two)
        && ((told(GAIN, one) && told(LOSS, two)) || (told(LOSS, one) && told(GAIN, two)));
  }

  private static boolean isMoney(Claim claim) {
    Quantity quantity = claim.statement().quantity();
    return quantity != null && quantity.unitCode().scheme() == UnitCode.Scheme.CURRENCY;
  }

  /** Whether the verb or what is measured tells it, and neither tells the other. */
  private static boolean told(Pattern side, Claim claim) {
    Statement statement = claim.statement();
    Qualifiers qualifiers = claim.qualifiers();
    String measure = qualifiers.measure() == null ? "" : qualifiers.measure();
    String words = statement.predicate().value().replace('-', ' ') + " " + measure;
    return side.matcher(words).find() && !(side.equals(GAIN) ? LOSS : GAIN).matcher(words).find();
  }

  /** The same sum below nothing. */
  static Quantity negative(Quantity sum) {
    return new Quantity(
        negative(sum.amount()),
        negative(sum.max()),
        negative(sum.min()),
        sum.approximate(),
        sum.unitCode(),
        null);
  }

  private static @Nullable BigDecimal negative(@Nullable BigDecimal number) {
    return number == null ? null : number.negate();
  }
}
