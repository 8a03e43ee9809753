package org.factlint.report.judging;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.factlint.check.RuleCosts;
import org.factlint.finding.FindingKind;
import org.factlint.report.JsonText;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.rule.RuleDescriptor;
import tools.jackson.core.JsonGenerator;

/**
 * Tells a program how the rules have done. Every key is always there, in one order, except for
 * {@code costs}: times differ from run to run, and stand there only if they were measured.
 */
public final class StatisticsJson {
  private static final int DIGITS = 4;
  private static final double NANOS_PER_MICRO = 1000;

  private final RuleStatistics statistics;
  private final JsonGenerator json;

  private StatisticsJson(RuleStatistics statistics, JsonGenerator json) {
    this.statistics = statistics;
    this.json = json;
  }

  /**
   * Writes statistics.
   *
   * @param statistics the statistics
   * @return JSON
   */
  public static String write(RuleStatistics statistics) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      new StatisticsJson(statistics, json).all();
    }
    return out.append('\n').toString();
  }

  private void all() {
    json.writeStartObject();
    json.writeStringProperty("schemaVersion", "1");
    json.writeStringProperty("ruleBase", statistics.basis().ruleBase());
    names("reports", statistics.basis().reports());
    json.writeNumberProperty("stories", statistics.basis().stories());
    json.writeNumberProperty("findings", statistics.found());
    json.writeNumberProperty("open", statistics.open());
    criterion();
    names("tooManyFalseAlarms", ids(statistics.withTooManyFalseAlarms()));
    names("notJudged", ids(statistics.unjudged()));
    names(
        "contradictory",
        statistics.contradictory().stream().map(finding -> finding.id().value()).toList());
    statistics.costs().ifPresent(this::costs);
    json.writeArrayPropertyStart("rules");
    statistics.rules().forEach(this::rule);
    json.writeEndArray();
    names("silent", statistics.silent().stream().map(RuleDescriptor::id).toList());
    names("off", statistics.off());
    json.writeEndObject();
  }

  private static List<String> ids(List<RuleJudgement> rules) {
    return rules.stream().map(RuleJudgement::rule).toList();
  }

  private void names(String key, List<String> names) {
    json.writeArrayPropertyStart(key);
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private void criterion() {
    json.writeObjectPropertyStart("criterion");
    json.writeNumberProperty("confidence", rounded(Precision.CONFIDENCE));
    json.writeNumberProperty("fewestFalseAlarms", Precision.FEWEST_FALSE_ALARMS);
    json.writeNumberProperty("leastPrecision", rounded(Precision.LEAST));
    json.writeEndObject();
  }

  private void costs(RuleCosts costs) {
    json.writeObjectPropertyStart("costs");
    json.writeNumberProperty("microseconds", micros(costs.together().toNanos()));
    json.writeNumberProperty("facts", costs.facts());
    json.writeNumberProperty("rounds", costs.rounds());
    json.writeArrayPropertyStart("rules");
    costs.perRule().keySet().forEach(rule -> cost(costs, rule));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void rule(RuleJudgement rule) {
    json.writeStartObject();
    json.writeStringProperty("rule", rule.rule());
    about(rule.descriptor());
    json.writeNumberProperty("found", rule.findings().size());
    json.writeObjectPropertyStart("kinds");
    for (FindingKind kind : FindingKind.values()) {
      json.writeNumberProperty(kind.word(), rule.kinds().getOrDefault(kind, 0));
    }
    json.writeEndObject();
    json.writeNumberProperty("open", rule.open());
    json.writeObjectPropertyStart("decided");
    rule.decided().forEach((word, count) -> json.writeNumberProperty(word.word(), count));
    json.writeEndObject();
    json.writeNumberProperty("contradictory", rule.contradictory().size());
    json.writeNumberProperty("otherVersions", rule.otherVersions());
    precision(rule.precision());
    json.writeArrayPropertyStart("findings");
    rule.findings().forEach(this::finding);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void about(Optional<RuleDescriptor> descriptor) {
    if (descriptor.isEmpty()) {
      json.writeNullProperty("family");
      json.writeNullProperty("title");
      json.writeNullProperty("version");
    } else {
      json.writeStringProperty("family", descriptor.get().family());
      json.writeStringProperty("title", descriptor.get().title());
      json.writeNumberProperty("version", descriptor.get().version());
    }
  }

  private void precision(Precision precision) {
    if (precision.judged() == 0) {
      json.writeNullProperty("precision");
      return;
    }
    Precision.Interval interval = precision.interval().orElseThrow();
    json.writeObjectPropertyStart("precision");
    json.writeNumberProperty("right", precision.right());
    json.writeNumberProperty("wrong", precision.wrong());
    json.writeNumberProperty("share", rounded(precision.share().orElseThrow()));
    json.writeNumberProperty("low", rounded(interval.low()));
    json.writeNumberProperty("high", rounded(interval.high()));
    json.writeEndObject();
  }

  private void cost(RuleCosts costs, String rule) {
    json.writeStartObject();
    json.writeStringProperty("rule", rule);
    json.writeNumberProperty("microseconds", micros(costs.of(rule).toNanos()));
    json.writeNumberProperty("share", rounded(costs.share(rule)));
    json.writeEndObject();
  }

  private void finding(JudgedFinding finding) {
    json.writeStartObject();
    json.writeStringProperty("id", finding.id().value());
    json.writeStringProperty("kind", finding.kind().word());
    json.writeStringProperty("level", finding.level().word());
    json.writeStringProperty("story", finding.question().story());
    json.writeStringProperty("topic", finding.question().topic());
    json.writeStringProperty("aspect", finding.question().aspect());
    names("reports", finding.origins().stream().filter(name -> !name.isEmpty()).toList());
    json.writeArrayPropertyStart("decisions");
    for (PastDecision made : finding.decisions()) {
      json.writeStartObject();
      json.writeStringProperty("as", made.as().word());
      json.writeStringProperty("reason", made.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static BigDecimal rounded(double share) {
    return BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal micros(long nanos) {
    return BigDecimal.valueOf(nanos / NANOS_PER_MICRO).setScale(1, RoundingMode.HALF_EVEN);
  }
}
