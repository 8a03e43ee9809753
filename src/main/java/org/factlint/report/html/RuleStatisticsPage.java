package org.factlint.report.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factlint.report.judging.JudgedFinding;
import org.factlint.report.judging.RuleStatistics;

/**
 * Writes how the rules have done as one page without anything beside it and without a script. Its
 * content security policy allows nothing but its own style.
 */
public final class RuleStatisticsPage {
  private static final FixedParts FIXED =
      FixedParts.of(List.of("report.css", "rule-statistics.css"), List.of());

  /** The policy under which the page may be shown. */
  public static final String POLICY = FIXED.policy();

  private RuleStatisticsPage() {}

  /**
   * Writes the page.
   *
   * @param statistics how the rules have done
   * @param addresses tells of a finding where it is told in full: a reference that the page may
   *     link as it is, so never made of what an article or a report says
   * @return HTML
   */
  public static String write(
      RuleStatistics statistics, Function<JudgedFinding, Optional<String>> addresses) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("table", new RuleTables(statistics, addresses).table());
    model.put("fixed", FIXED);
    return Templates.render("rule-statistics.jte", model);
  }
}
