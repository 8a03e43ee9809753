package org.factlint.report.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.factlint.decision.DecidedAs.DEFERRED;
import static org.factlint.decision.DecidedAs.EXPLAINED;
import static org.factlint.decision.DecidedAs.MISREAD;
import static org.factlint.decision.DecidedAs.NOT_COMPARABLE;
import static org.factlint.decision.DecidedAs.REAL;
import static org.factlint.report.judging.Judged.decided;
import static org.factlint.report.judging.Judged.open;
import static org.factlint.report.judging.Judged.report;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.factlint.check.RuleCosts;
import org.factlint.finding.Level;
import org.factlint.report.Golden;
import org.factlint.report.TextLook;
import org.factlint.report.judging.RuleStatistics.Basis;
import org.factlint.rule.RuleBase;
import org.factlint.rule.Rulebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StatisticsWritersTest {
  private static final RuleStatistics HARBOUR = harbour();

  /** With rules that no project has, so that no change of a rule changes what is expected. */
  private static RuleStatistics harbour() {
    RuleStatistics statistics =
        RuleStatistics.of(
            Rulebook.of(RuleBase.standard()),
            List.of(
                report(
                    "june/discrepancy-report.json",
                    decided("two-tides", "The ferry sails", NOT_COMPARABLE, "Two ferries."),
                    decided("two-tides", "The mill burns", MISREAD, "A barn."),
                    decided("two-tides", "The fair begins", NOT_COMPARABLE, "Two fairs."),
                    decided("two-tides", "The tower opens", EXPLAINED, "The day before."),
                    decided("two-tides", "The choir sings", DEFERRED, ""),
                    open("two-tides", "The dam breaks", Level.ERROR),
                    decided("wrong-pier", "The mast falls", REAL, "Ask the captain."),
                    open("wrong-pier", "The buoy drifts", Level.NOTE),
                    open("one-mouth", "The gulls come", Level.NONE)),
                report(
                    "july/discrepancy-report.json",
                    decided("wrong-pier", "The crane turns", REAL, "One is wrong."),
                    open("long-rope", "The rope breaks", Level.WARNING)),
                report(
                    "may/discrepancy-report.json",
                    decided("wrong-pier", "The crane turns", MISREAD, "Two cranes."))));
    return new RuleStatistics(
        new Basis(statistics.basis().reports(), 0, "c0ffee"),
        statistics.rules(),
        List.of(),
        List.of("low-water"),
        Optional.empty());
  }

  private static String text(int width) {
    return StatisticsText.write(HARBOUR, new TextLook(width, false, false));
  }

  @Test
  void text_names_false_alarms_first_and_tells_of_every_rule() {
    Golden.assertSame("harbour-rules.txt", text(100));
  }

  @Test
  void json_is_as_documented() {
    Golden.assertSame("harbour-rules.json", StatisticsJson.write(HARBOUR));
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 77, 100, 160})
  void no_line_is_wider_than_the_terminal(int width) {
    assertThat(text(width).lines())
        .allSatisfy(
            line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(width));
  }

  @Test
  void colour_changes_no_word() {
    String coloured = StatisticsText.write(HARBOUR, new TextLook(100, true, false));

    assertThat(coloured).contains("\u001B[1;31mtwo-tides: 3 of 4");
    assertThat(coloured.replaceAll("\u001B\\[[0-9;]*m", "")).isEqualTo(text(100));
  }

  @Test
  void what_nobody_judged_is_neither_nothing_nor_all() {
    assertThat(text(100).lines())
        .anyMatch(line -> line.matches("long-rope +1 +1 +0 +0 +not judged yet"));
    assertThat(text(100)).doesNotContain("0 %", "100 %", "NaN");
  }

  @Test
  void times_stand_where_they_were_measured_and_nowhere_else() {
    TreeMap<String, Duration> perRule = new TreeMap<>();
    perRule.put("two-tides", Duration.ofNanos(3_456_789));
    perRule.put("wrong-pier", Duration.ofNanos(1_152_263));
    RuleStatistics timed = HARBOUR.with(new RuleCosts(perRule, Duration.ofMillis(4), 71, 9));

    assertThat(StatisticsText.write(timed, new TextLook(120, false, false)))
        .containsPattern("two-tides .* 3\\.457 ms +75 %")
        .containsPattern("(?m)long-rope .* not judged yet$")
        .contains("All rules together take 4.000 ms for 71 facts.", "fastest of 9 rounds");
    JsonNode costs = new JsonMapper().readTree(StatisticsJson.write(timed)).path("costs");
    assertThat(costs.path("rules").get(1).path("microseconds").asDouble()).isEqualTo(1152.3);
    assertThat(costs.path("rules").get(1).path("share").asDouble()).isEqualTo(0.25);
    assertThat(text(100)).contains("--time measures").doesNotContain(" ms");
  }

  @Test
  void a_strangers_words_and_names_steer_no_terminal() {
    String hostile = "\u001B[2J\u202Eevil\u0000\n# x";
    RuleStatistics statistics =
        RuleStatistics.of(
            Rulebook.of(RuleBase.standard()),
            List.of(
                report("a.json", decided("r" + hostile, hostile, REAL, hostile)),
                report("b.json", decided("r" + hostile, hostile, MISREAD, hostile))));

    String text = StatisticsText.write(statistics, new TextLook(160, false, false));

    assertThat(text).contains("⟨U+001B⟩[2J⟨U+202E⟩evil⟨U+0000⟩ # x");
    assertThat(text.codePoints().filter(c -> c != '\n').mapToObj(Character::getType))
        .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT);
    assertThat(text.lines()).noneMatch(line -> line.startsWith("# x"));
  }
}
