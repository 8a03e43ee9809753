package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.factlint.Score;
import org.factlint.check.EveryComparison.Judged;
import org.factlint.compare.Comparison;
import org.factlint.compare.Fact;
import org.factlint.compare.story.Comparer;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSource;
import org.factlint.ruledoc.ShippedCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Takes conditions out of rules, one at a time: some case must tell the difference, or some law of
 * the rules must break.
 */
class RuleMutationTest {
  private static final String CONTROL = "control-";
  private static final String MUTANT = "mutant";

  private static final List<DroppedConditions> MUTANTS = new ArrayList<>();
  private static final Map<String, Set<Integer>> IN_CASES = new LinkedHashMap<>();
  private static final Map<String, Set<Integer>> IN_ALL = new LinkedHashMap<>();
  private static final List<Fact> ALL = EveryComparison.facts();
  private static RuleBase rules;

  @BeforeAll
  static void judge_with_all_mutants_at_once() {
    List<RuleSource> all = new ArrayList<>();
    for (RuleSource rule : RuleSource.below(Path.of("rules"))) {
      String id = DroppedConditions.id(rule);
      all.add(DroppedConditions.renamed(rule, id, id));
      all.add(DroppedConditions.renamed(rule, id, CONTROL + id));
      DroppedConditions.of(rule).forEach(MUTANTS::add);
    }
    IntStream.range(0, MUTANTS.size()).forEach(i -> all.add(MUTANTS.get(i).as(name(i))));
    rules = RuleBase.compile(all);
    RuleSession session = new RuleSession(rules);
    RuleCatalogue standard = RuleBase.standard().catalogue();
    ShippedCases cases = new ShippedCases(standard);
    List<Fact> facts =
        standard.rules().stream()
            .flatMap(rule -> cases.of(rule).cases().stream())
            .flatMap(one -> new Comparer().compare(one.story()).facts().stream())
            .toList();
    record(session.judge(facts), IN_CASES);
    record(session.judge(ALL), IN_ALL);
  }

  private static void record(List<Judgement> judgements, Map<String, Set<Integer>> fired) {
    for (Judgement judgement : judgements) {
      fired
          .computeIfAbsent(judgement.rule().id(), any -> new TreeSet<>())
          .add(judgement.position());
    }
  }

  /** A mutant's name; rule names have no digits. */
  private static String name(int mutant) {
    StringBuilder name = new StringBuilder(MUTANT);
    for (char digit : String.valueOf(mutant).toCharArray()) {
      name.append('-').append((char) ('a' + digit - '0'));
    }
    return name.toString();
  }

  @Test
  void a_rule_that_lacks_nothing_goes_unnoticed() {
    assertThat(rules.catalogue().rules())
        .extracting(RuleDescriptor::id)
        .filteredOn(id -> id.startsWith(CONTROL))
        .isNotEmpty()
        .noneMatch(control -> noticed(control.substring(CONTROL.length()), control));
  }

  @Test
  void every_condition_matters() {
    List<String> survivors =
        IntStream.range(0, MUTANTS.size())
            .filter(mutant -> !noticed(MUTANTS.get(mutant).rule(), name(mutant)))
            .mapToObj(mutant -> MUTANTS.get(mutant).toString())
            .toList();

    new Score(
            "rule mutation, conditions that are missed when dropped",
            MUTANTS.size() - survivors.size(),
            MUTANTS.size())
        .published("rule-mutation");
    assertThat(survivors).as("conditions that nothing misses").isEmpty();
  }

  private static boolean noticed(String original, String mutant) {
    return !fired(IN_CASES, mutant).equals(fired(IN_CASES, original))
        || breaksALaw(original, mutant);
  }

  private static Set<Integer> fired(Map<String, Set<Integer>> all, String rule) {
    return all.getOrDefault(rule, Set.of());
  }

  /** Whether the rules are no longer lawful when the mutant stands in for its original. */
  private static boolean breaksALaw(String original, String mutant) {
    Set<Integer> changed = new TreeSet<>(fired(IN_ALL, mutant));
    changed.addAll(fired(IN_ALL, original));
    return changed.stream()
        .anyMatch(fact -> !EveryComparison.lawful(judged(fact, original, mutant)));
  }

  private static Judged judged(int fact, String original, String mutant) {
    List<RuleDescriptor> fired =
        Stream.concat(
                Stream.of(mutant),
                rules.catalogue().rules().stream()
                    .map(RuleDescriptor::id)
                    .filter(id -> !id.startsWith(MUTANT) && !id.startsWith(CONTROL))
                    .filter(id -> !id.equals(original)))
            .filter(id -> fired(IN_ALL, id).contains(fact))
            .map(id -> rules.catalogue().find(id).orElseThrow())
            .toList();
    return new Judged((Comparison) ALL.get(fact), fired);
  }
}
