package org.factlint.bench;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import org.factlint.bench.HandWritten.Answer;
import org.factlint.claim.Claim;
import org.factlint.claim.Policy;
import org.factlint.value.Quantity;
import org.factlint.value.ValueRelation;

/** How two amounts stand to each other, by hand. */
final class AmountPair {

  private AmountPair() {}

  static Quantity quantity(Claim claim) {
    return Objects.requireNonNull(claim.statement().quantity());
  }

  static Answer answer(Told told) {
    Quantity quantity = quantity(told.claim());
    return HandWritten.given(quantity.toString(), quantity.words());
  }

  static boolean judge(Answer a, Answer b, Verdicts verdicts) {
    String one = a.source() + ": " + a.words() + ".";
    String two = b.source() + ": " + b.words() + ".";
    ValueRelation relation =
        quantity(a.claim()).relationTo(quantity(b.claim()), Policy.STANDARD.quantity());
    if (relation instanceof ValueRelation.Equal) {
      String same = "The two amounts are the same at the precision stated.";
      return verdicts.add("quantity-agreement", a, b, "the same", one, two, same);
    }
    if (relation instanceof ValueRelation.Disjoint disjoint) {
      String words = disjoint.distance().words() + " apart";
      String apart = "The two amounts are " + words + ".";
      verdicts.add("quantity-conflict", a, b, words, one, two, apart);
      return !digits(a.claim()).equals(digits(b.claim()))
          || verdicts.add("magnitude-slip", a, b, words, one, two, apart);
    }
    String compatible = "The two amounts are compatible at the precision stated.";
    boolean finer =
        relation instanceof ValueRelation.Refines || relation instanceof ValueRelation.RefinedBy;
    return finer && verdicts.add("quantity-refinement", a, b, "compatible", one, two, compatible);
  }

  private static BigInteger digits(Claim claim) {
    BigDecimal amount = Objects.requireNonNull(quantity(claim).amount());
    return amount.stripTrailingZeros().unscaledValue();
  }
}
