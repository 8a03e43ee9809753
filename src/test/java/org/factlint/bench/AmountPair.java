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

  static void judge(Answer a, Answer b, Verdicts verdicts) {
    String one = HandWritten.source(a) + ": " + a.words() + ".";
    String two = HandWritten.source(b) + ": " + b.words() + ".";
    ValueRelation relation =
        quantity(a.claim()).relationTo(quantity(b.claim()), Policy.STANDARD.quantity());
    if (relation instanceof ValueRelation.Equal) {
      String same = "The two amounts are the same at the precision stated.";
      verdicts.add("quantity-agreement", a, b, "the same", one, two, same);
    } else if (relation instanceof ValueRelation.Disjoint disjoint) {
      String words = disjoint.distance().words() + " apart";
      String apart = "The two amounts are " + words + ".";
      verdicts.add("quantity-conflict", a, b, words, one, two, apart);
      if (digits(a.claim()).equals(digits(b.claim()))) {
        verdicts.add("magnitude-slip", a, b, words, one, two, apart);
      }
      verdicts.replace("quantity-conflict", "magnitude-slip");
    } else if (relation instanceof ValueRelation.Refines
        || relation instanceof ValueRelation.RefinedBy) {
      String compatible = "The two amounts are compatible at the precision stated.";
      verdicts.add("quantity-refinement", a, b, "compatible", one, two, compatible);
    }
  }

  private static BigInteger digits(Claim claim) {
    BigDecimal amount = Objects.requireNonNull(quantity(claim).amount());
    return amount.stripTrailingZeros().unscaledValue();
  }
}
