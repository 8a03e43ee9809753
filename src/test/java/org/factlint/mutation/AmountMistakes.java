package org.factlint.mutation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.factlint.mutation.Mutation.Slot;
import tools.jackson.databind.node.ObjectNode;

/** A zero too many, another number, digits in the wrong order, another unit. */
final class AmountMistakes {
  private static final List<Integer> MAGNITUDES = List.of(-3, -2, -1, 1, 2, 3);
  private static final List<String> FACTORS = List.of("0.5", "1.5", "2", "3", "4");
  private static final Map<String, List<String>> UNITS =
      Map.of(
          "currency:USD", List.of("currency:EUR", "currency:GBP"),
          "currency:EUR", List.of("currency:USD", "currency:CHF"),
          "ucum:km", List.of("ucum:[mi_i]", "ucum:m"),
          "ucum:m", List.of("ucum:[ft_i]", "ucum:km"),
          "ucum:km2", List.of("ucum:[mi_i]2", "ucum:har"),
          "ucum:a", List.of("ucum:mo", "ucum:d"),
          "ucum:mo", List.of("ucum:wk", "ucum:a"),
          "ucum:d", List.of("ucum:wk", "ucum:h"));

  private AmountMistakes() {}

  static List<Mutation> in(ObjectNode claim) {
    List<Mutation> mutations = new ArrayList<>();
    if (claim.path("quantity").has("amount")) {
      BigDecimal amount = new BigDecimal(claim.path("quantity").path("amount").asString());
      boolean counted = claim.path("quantity").path("unitCode").asString().startsWith("count:");
      MAGNITUDES.forEach(
          n -> add("scale-by-ten", claim, amount.scaleByPowerOfTen(n), counted, mutations));
      FACTORS.forEach(
          f -> add("scale", claim, amount.multiply(new BigDecimal(f)), counted, mutations));
      swapped(amount.toPlainString())
          .forEach(n -> add("swap-digits", claim, new BigDecimal(n), counted, mutations));
      units(claim, mutations);
    }
    return mutations;
  }

  /** Nobody counts half a person, and nobody reports that none were killed. */
  private static void add(
      String name, ObjectNode claim, BigDecimal amount, boolean counted, List<Mutation> to) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    if (amount.signum() > 0 && (whole || !counted)) {
      ObjectNode mutant = claim.deepCopy();
      BigDecimal written = whole ? amount.setScale(0) : amount.stripTrailingZeros();
      ((ObjectNode) mutant.required("quantity")).put("amount", written.toPlainString());
      to.add(new Mutation(name, Slot.QUANTITY, mutant));
    }
  }

  /** Each two neighbouring digits of the first three exchanged, where that is another number. */
  private static List<String> swapped(String number) {
    List<String> swapped = new ArrayList<>();
    for (int i = 0; i < Math.min(2, number.length() - 1); i++) {
      char first = number.charAt(i);
      char second = number.charAt(i + 1);
      boolean digits = Character.isDigit(first) && Character.isDigit(second);
      if (digits && first != second && !(i == 0 && second == '0')) {
        swapped.add(number.substring(0, i) + second + first + number.substring(i + 2));
      }
    }
    return swapped;
  }

  private static void units(ObjectNode claim, List<Mutation> to) {
    String unit = claim.path("quantity").path("unitCode").asString();
    for (String other : UNITS.getOrDefault(unit, List.of())) {
      ObjectNode mutant = claim.deepCopy();
      ((ObjectNode) mutant.required("quantity")).put("unitCode", other);
      String name = unit.startsWith("currency:") ? "change-currency" : "change-unit";
      to.add(new Mutation(name, Slot.QUANTITY, mutant));
    }
  }
}
