package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factlint.compare.Fact;
import org.factlint.compare.story.Comparer;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleSource;
import org.factlint.ruledoc.ShippedCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Takes conditions out of rules, one at a time: some case must tell the difference. */
class RuleMutationTest {
  private static final Map<String, List<Fact>> FACTS = new LinkedHashMap<>();

  /**
   * Conditions that no case can tell, since comparison never brings forth what they keep out. The
   * rules say it all the same, to be read without knowing comparison; {@link StandardRulesTest}
   * shows them what comparison does not.
   */
  private static final Set<String> GUARANTEED_BY_COMPARISON =
      Set.of(
          "same-fact without !withinSource",
          "same-fact without voices in ( Voices.PLAIN, Voices.TWO_SPEAKERS )",
          "same-fact-refinement without !withinSource",
          "same-fact-refinement without voices in ( Voices.PLAIN, Voices.TWO_SPEAKERS )",
          "distinct-value-conflict without !holderUnstated",
          "distinct-value-conflict without relation == Relation.DISJOINT",
          "single-value-conflict without !holderUnstated",
          "single-value-conflict without relation == Relation.DISJOINT",
          "single-value-possible-conflict without relation == Relation.DISJOINT",
          "place-conflict without certain",
          "place-possible-conflict without voices in ( Voices.PLAIN, Voices.TWO_SPEAKERS )",
          "place-refinement without !withinSource",
          "negation-conflict without !holderUnstated",
          "quantifier-conflict without !holderUnstated",
          "quantity-agreement without !withinSource",
          "quantity-refinement without !withinSource",
          "date-agreement without !withinSource",
          "date-refinement without !withinSource",
          "relative-date-mismatch without sameDayOtherYear || beforeCause",
          "weak-form-tension without aspect == Aspect.LABEL",
          "weak-form-tension without voices in ( Voices.PLAIN, Voices.TWO_SPEAKERS )",
          "weak-form-tension without weakForm");

  /** A rule that lacks one of its conditions. */
  record Mutant(RuleSource original, RuleSource changed, String without) {

    @Override
    public String toString() {
      return Path.of(original.path()).getName(2) + " without " + without;
    }
  }

  @BeforeAll
  static void compare_all_cases() {
    RuleCatalogue rules = RuleBase.standard().catalogue();
    ShippedCases cases = new ShippedCases(rules);
    rules.rules().stream()
        .flatMap(rule -> cases.of(rule).cases().stream())
        .forEach(one -> FACTS.put(one.toString(), new Comparer().compare(one.story()).facts()));
  }

  static Stream<Mutant> mutants() {
    return RuleSource.below(Path.of("rules")).stream().flatMap(RuleMutationTest::mutants);
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void every_condition_matters_to_some_case(Mutant mutant) {
    boolean told = !judged(mutant.changed()).equals(judged(mutant.original()));

    assertThat(told)
        .as("whether some case tells %s", mutant)
        .isNotEqualTo(GUARANTEED_BY_COMPARISON.contains(mutant.toString()));
  }

  private static Map<String, List<Integer>> judged(RuleSource rule) {
    RuleSession session = new RuleSession(RuleBase.compile(List.of(alone(rule))));
    Map<String, List<Integer>> judged = new LinkedHashMap<>();
    FACTS.forEach(
        (ruleCase, facts) ->
            judged.put(ruleCase, session.judge(facts).stream().map(Judgement::position).toList()));
    return judged;
  }

  /**
   * Without the other rules there is nothing to replace; what a rule judges does not depend on it.
   */
  private static RuleSource alone(RuleSource rule) {
    return new RuleSource(
        rule.path(), rule.text().replaceFirst("@supersedes\\(.*\\)", "@supersedes( \"\" )"));
  }

  private static Stream<Mutant> mutants(RuleSource rule) {
    int from = rule.text().indexOf("(", rule.text().indexOf("\nwhen\n")) + 1;
    int to = rule.text().lastIndexOf(")", rule.text().indexOf("\nthen\n"));
    List<String> conditions = conditions(rule.text().substring(from, to));
    return IntStream.range(0, conditions.size())
        .mapToObj(
            without -> {
              List<String> kept = new ArrayList<>(conditions);
              String dropped = kept.remove(without);
              String text =
                  rule.text().substring(0, from)
                      + String.join(",", kept)
                      + rule.text().substring(to);
              return new Mutant(rule, new RuleSource(rule.path(), text), dropped.strip());
            });
  }

  /** The conditions between commas that stand in no parentheses. */
  private static List<String> conditions(String constraints) {
    List<String> conditions = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < constraints.length(); i++) {
      char c = constraints.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        conditions.add(constraints.substring(start, i));
        start = i + 1;
      }
    }
    String last = constraints.substring(start);
    if (!last.isBlank()) {
      conditions.add(last);
    }
    return conditions;
  }
}
