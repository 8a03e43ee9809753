package org.factlint.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import org.factlint.compare.Fact;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.Rulebook;
import org.kie.api.KieBase;

/**
 * Measures what each rule costs. The rule engine shares work between rules and tells no one's part
 * in it, so each rule judges the same facts alone; what sessions cost without any rule is taken
 * off.
 */
public final class RuleTimer {
  private static final int MOST_ROUNDS = 51;
  private static final int FEWEST_ROUNDS = 3;
  private static final long WARMING = Duration.ofSeconds(2).toNanos();
  private static final long MEASURING = Duration.ofSeconds(4).toNanos();

  /** With fewer facts a sample would measure the clock. */
  private static final int FACTS_OF_A_SAMPLE = 2000;

  private final List<List<Fact>> stories;
  private final LongSupplier nanos;
  private final int facts;
  private final int repeats;

  private RuleTimer(List<List<Fact>> stories, LongSupplier nanos) {
    this.stories = stories;
    this.nanos = nanos;
    this.facts = stories.stream().mapToInt(List::size).sum();
    this.repeats = Math.max(1, FACTS_OF_A_SAMPLE / Math.max(1, facts));
  }

  /**
   * Measures, for some seconds; longer only where three rounds take longer.
   *
   * @param rules the rules; those that are off cost nothing
   * @param stories the facts of each story, which has a session of its own
   * @param nanos a clock that counts nanoseconds from anywhere
   * @return what each rule costs
   */
  public static RuleCosts measure(Rulebook rules, List<List<Fact>> stories, LongSupplier nanos) {
    RuleTimer timer = new RuleTimer(stories, nanos);
    RuleBase standard = rules.bases().get(0);
    Samples none = new Samples(List.of(standard.kieBaseOf(rule -> false)));
    Samples together = new Samples(rules.bases().stream().map(RuleBase::kieBase).toList());
    Map<String, Samples> alone = new LinkedHashMap<>();
    for (RuleBase base : rules.bases()) {
      for (RuleDescriptor rule : base.catalogue().rules()) {
        if (rules.judging(base, rule.id()).isPresent()) {
          alone.put(rule.id(), new Samples(List.of(base.kieBaseOf(rule.id()::equals))));
        }
      }
    }
    List<Samples> all = new ArrayList<>(alone.values());
    all.add(none);
    all.add(together);
    timer.repeat(all);
    SortedMap<String, Duration> costs = new TreeMap<>();
    alone.forEach((rule, samples) -> costs.put(rule, samples.above(none)));
    return new RuleCosts(
        costs, Duration.ofNanos(together.fastest()), timer.facts, none.times.size());
  }

  /** Round by round, so that whatever else the machine does meets all of them. */
  private void repeat(List<Samples> all) {
    rounds(all, WARMING);
    all.forEach(samples -> samples.times.clear());
    rounds(all, MEASURING);
  }

  private void rounds(List<Samples> all, long longest) {
    long start = nanos.getAsLong();
    for (int round = 0; round < MOST_ROUNDS; round++) {
      if (round >= FEWEST_ROUNDS && nanos.getAsLong() - start > longest) {
        return;
      }
      all.forEach(this::time);
    }
  }

  private void time(Samples samples) {
    long start = nanos.getAsLong();
    for (int i = 0; i < repeats; i++) {
      for (KieBase base : samples.bases) {
        stories.forEach(story -> RuleSession.fire(base, story, (rule, fact) -> {}));
      }
    }
    samples.times.add((nanos.getAsLong() - start) / repeats);
  }

  /** How long some rules took. */
  private static final class Samples {
    private final List<KieBase> bases;
    private final List<Long> times = new ArrayList<>();

    Samples(List<KieBase> bases) {
      this.bases = bases;
    }

    /** The fastest round: whatever else the machine does only makes rounds slower. */
    long fastest() {
      return Collections.min(times);
    }

    /** What they took more than others. */
    Duration above(Samples others) {
      return Duration.ofNanos(Math.max(0, fastest() - others.fastest()));
    }
  }
}
