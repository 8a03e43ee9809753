package org.factlint.check;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What rules cost in time, measured once: another run, and another machine, measures something
 * else.
 *
 * @param perRule what each rule adds, judging alone, to sessions without any rule
 * @param together what all rules take in one session, as a check has them
 * @param facts how many facts they judged
 * @param rounds how often each was measured; the numbers are those of the fastest round
 */
public record RuleCosts(
    SortedMap<String, Duration> perRule, Duration together, int facts, int rounds) {

  /**
   * Copies the costs.
   *
   * @param perRule what each rule adds
   * @param together what all rules take
   * @param facts how many facts they judged
   * @param rounds how often each was measured
   */
  public RuleCosts {
    perRule = Collections.unmodifiableSortedMap(new TreeMap<>(perRule));
  }

  /**
   * What a rule costs.
   *
   * @param rule its name
   * @return the time; none if it does not judge
   */
  public Duration of(String rule) {
    return perRule.getOrDefault(rule, Duration.ZERO);
  }

  /**
   * A rule's part in what all rules cost, each judging alone.
   *
   * @param rule its name
   * @return from 0 to 1
   */
  public double share(String rule) {
    long all = perRule.values().stream().mapToLong(Duration::toNanos).sum();
    return all == 0 ? 0 : (double) of(rule).toNanos() / all;
  }
}
