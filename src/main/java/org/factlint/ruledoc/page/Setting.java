package org.factlint.ruledoc.page;

import java.util.List;
import java.util.Map;
import org.factlint.claim.Policy;
import org.factlint.rule.RuleDescriptor;
import org.factlint.value.TimeTolerance;

/**
 * A setting that changes what a rule finds.
 *
 * @param key its name in {@code policy.json}
 * @param value what holds, as the file writes it
 * @param meaning what it decides, as a sentence without its full stop
 */
public record Setting(String key, String value, String meaning) {
  private static final Map<String, String> MEANINGS =
      Map.of(
          "time.approximate-radius",
          "how far an approximate date (“about”, ~) reaches to either side, by its precision",
          "quantity.approximate-share",
          "the share of an approximate amount that is added to either side",
          "quantity.significant-digits",
          "how many leading digits of a round number are taken as meant");

  /**
   * The settings that bear on a rule.
   *
   * @param rule the rule
   * @param policy what holds
   * @return the settings, in the order in which the rule names them
   */
  public static List<Setting> of(RuleDescriptor rule, Policy policy) {
    return rule.relations().settings().stream()
        .map(key -> new Setting(key, value(key, policy), MEANINGS.getOrDefault(key, "")))
        .toList();
  }

  private static String value(String key, Policy policy) {
    return switch (key) {
      case "time.approximate-radius" -> radius(policy.time());
      case "quantity.approximate-share" ->
          "\"" + policy.quantity().approximateShare().toPlainString() + "\"";
      case "quantity.significant-digits" -> Integer.toString(policy.quantity().significantDigits());
      default -> throw new IllegalArgumentException("no such setting: " + key);
    };
  }

  private static String radius(TimeTolerance time) {
    return "{ \"day\": %d, \"month\": %d, \"year\": %d, \"decade\": %d, \"minute\": %d }"
        .formatted(time.days(), time.months(), time.years(), time.decadeYears(), time.minutes());
  }
}
