package org.factlint.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.factlint.compare.Fact;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;
import org.factlint.rule.Rulebook;
import org.junit.jupiter.api.Test;

class RuleTimerTest {
  private static final RuleBase STANDARD = RuleBase.standard();
  private static final List<Fact> FACTS = EveryComparison.facts();

  private static final List<String> IDS =
      STANDARD.catalogue().rules().stream().map(RuleDescriptor::id).toList();

  @Test
  void every_rule_but_those_that_are_off_has_its_cost() {
    SortedSet<String> off = new TreeSet<>(List.of("date-conflict"));
    Rulebook rules = Rulebook.of(STANDARD).with(new RuleSettings(new TreeMap<>(), off));
    AtomicLong clock = new AtomicLong();

    RuleCosts costs =
        RuleTimer.measure(
            rules, List.of(FACTS.subList(0, 3), FACTS.subList(3, 7)), () -> clock.addAndGet(5000));

    assertThat(costs.perRule().keySet())
        .containsExactlyInAnyOrderElementsOf(
            IDS.stream().filter(id -> !id.equals("date-conflict")).toList());
    assertThat(costs.facts()).isEqualTo(7);
    assertThat(costs.rounds()).isPositive();
    assertThat(costs.perRule().values()).allMatch(cost -> !cost.isNegative());
    assertThat(costs.of("date-conflict")).isEqualTo(Duration.ZERO);
  }

  @Test
  void it_comes_to_an_end_however_slow_the_machine() {
    AtomicLong clock = new AtomicLong();
    long aMinute = Duration.ofMinutes(1).toNanos();

    RuleCosts costs =
        RuleTimer.measure(
            Rulebook.of(STANDARD), List.of(FACTS.subList(0, 2)), () -> clock.addAndGet(aMinute));

    assertThat(costs.rounds()).isEqualTo(3);
  }

  @Test
  void shares_add_up_to_all() {
    SortedMap<String, Duration> perRule = new TreeMap<>();
    perRule.put("one", Duration.ofNanos(300));
    perRule.put("other", Duration.ofNanos(100));
    RuleCosts costs = new RuleCosts(perRule, Duration.ofNanos(350), 8, 5);

    assertThat(costs.share("one")).isEqualTo(0.75);
    assertThat(costs.share("other")).isEqualTo(0.25);
    assertThat(costs.share("third")).isZero();
  }

  @Test
  void rules_judge_alone_as_they_judge_together() {
    List<Fact> facts =
        Stream.iterate(0, i -> i < FACTS.size(), i -> i + 37).map(FACTS::get).toList();
    SortedSet<String> alone = new TreeSet<>();
    IDS.forEach(id -> alone.addAll(judged(facts, id::equals)));

    assertThat(alone).isNotEmpty().isEqualTo(judged(facts, any -> true));
  }

  /** Each rule with the place of the fact that it judged. */
  private static SortedSet<String> judged(List<Fact> facts, Predicate<String> rules) {
    IdentityHashMap<Fact, Integer> places = new IdentityHashMap<>();
    facts.forEach(fact -> places.put(fact, places.size()));
    SortedSet<String> judged = new TreeSet<>();
    RuleSession.fire(
        STANDARD.kieBaseOf(rules), facts, (id, fact) -> judged.add(id + " " + places.get(fact)));
    return judged;
  }
}
