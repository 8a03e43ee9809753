package org.factlint.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints what it costs to check claims, and what it may cost. */
public final class BenchmarkTable {
  private static final double MOST_TIMES_BY_HAND = 3;

  /** How much more of its cost by hand a claim may cost in a larger story than in the smallest. */
  private static final double MOST_GROWTH = 1.5;

  private BenchmarkTable() {}

  /**
   * Runs all sizes, or those given.
   *
   * @param sizes how many claims
   * @throws RunnerException if a benchmark fails, also by finding something else
   */
  public static void main(String[] sizes) throws RunnerException {
    OptionsBuilder options = new OptionsBuilder();
    options.include(CheckBenchmark.class.getSimpleName()).shouldFailOnError(true);
    if (sizes.length > 0) {
      options.param("claims", sizes);
    }
    SortedMap<Integer, Map<String, Double>> times = times(new Runner(options.build()).run());
    if (!print(times)) {
      System.exit(1);
    }
  }

  /** Milliseconds, by size and by benchmark. */
  private static SortedMap<Integer, Map<String, Double>> times(Collection<RunResult> results) {
    SortedMap<Integer, Map<String, Double>> times = new TreeMap<>();
    for (RunResult result : results) {
      int claims = Integer.parseInt(result.getParams().getParam("claims"));
      times
          .computeIfAbsent(claims, any -> new TreeMap<>())
          .put(result.getPrimaryResult().getLabel(), result.getPrimaryResult().getScore());
    }
    return times;
  }

  private static boolean print(SortedMap<Integer, Map<String, Double>> times) {
    System.out.println("\n   claims   rules, ms    hand, ms   ratio   rules, hand: µs a claim");
    boolean met = true;
    double first = 0;
    for (Map.Entry<Integer, Map<String, Double>> row : times.entrySet()) {
      double rules = row.getValue().get("rules");
      double hand = row.getValue().get("hand");
      double ratio = rules / hand;
      System.out.printf(
          Locale.ROOT,
          "%9d %11.0f %11.0f %7.2f %13.2f %11.2f%n",
          row.getKey(),
          rules,
          hand,
          ratio,
          1000 * rules / row.getKey(),
          1000 * hand / row.getKey());
      first = first == 0 ? ratio : first;
      met = met && ratio <= MOST_TIMES_BY_HAND && ratio / first <= MOST_GROWTH;
    }
    System.out.println(met ? "within the bounds" : "beyond the bounds");
    return met;
  }
}
