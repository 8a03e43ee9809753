package org.factlint.ruledoc.page;

import static org.factlint.factfile.json.JsonText.quoted;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factlint.claim.Policy;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;
import org.factlint.value.TimeTolerance;

/**
 * A setting that changes what a rule finds, or how loudly.
 *
 * @param file the file that it is set in
 * @param key its name there
 * @param value what holds, as the file writes it
 * @param meaning what it decides, as a clause
 */
public record Setting(String file, String key, String value, String meaning) {
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
   * @param policy the thresholds that hold
   * @param said what a project says of single rules
   * @return the settings: the thresholds that the rule names, in its order, then its level
   */
  public static List<Setting> of(RuleDescriptor rule, Policy policy, RuleSettings said) {
    List<Setting> settings = new ArrayList<>();
    for (String key : rule.relations().settings()) {
      settings.add(
          new Setting("policy.json", key, value(key, policy), MEANINGS.getOrDefault(key, "")));
    }
    settings.add(
        new Setting(
            "factlint.json",
            "rules",
            "{ " + quoted(rule.id()) + ": " + quoted(word(rule, said)) + " }",
            "how loudly its findings speak: error, warning, note or none; or off, and it does not"
                + " judge"));
    return List.copyOf(settings);
  }

  /**
   * How loudly a rule speaks.
   *
   * @param rule the rule
   * @param said what a project says of single rules
   * @return the level of its findings between sources, or off
   */
  static String word(RuleDescriptor rule, RuleSettings said) {
    return said.off().contains(rule.id())
        ? "off"
        : said.level(rule.id()).orElse(rule.level()).word();
  }

  private static String value(String key, Policy policy) {
    return switch (key) {
      case "time.approximate-radius" -> radius(policy.time());
      case "quantity.approximate-share" ->
          quoted(policy.quantity().approximateShare().toPlainString());
      case "quantity.significant-digits" -> Integer.toString(policy.quantity().significantDigits());
      default -> throw new IllegalArgumentException("no such setting: " + key);
    };
  }

  private static String radius(TimeTolerance time) {
    return String.format(
        Locale.ROOT,
        "{ \"day\": %d, \"month\": %d, \"year\": %d, \"decade\": %d, \"minute\": %d }",
        time.days(),
        time.months(),
        time.years(),
        time.decadeYears(),
        time.minutes());
  }
}
