package org.factlint.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.factlint.decision.DecidedAs;
import org.factlint.decision.Decision;

/** Reasons to choose from: the usual ones, then those that were given most often before. */
final class Reasons {
  private static final int MOST_USED = 5;

  private final Map<DecidedAs, List<String>> byWord = new TreeMap<>();

  /** Gathers what was said before. */
  Reasons(Stream<Decision> before) {
    Map<DecidedAs, Map<String, Integer>> used = new TreeMap<>();
    before
        .filter(decision -> !decision.reason().isBlank())
        .forEach(
            decision ->
                used.computeIfAbsent(decision.as(), any -> new TreeMap<>())
                    .merge(decision.reason(), 1, Integer::sum));
    for (DecidedAs as : DecidedAs.values()) {
      List<String> reasons = new ArrayList<>(usual(as));
      used.getOrDefault(as, Map.of()).entrySet().stream()
          .filter(entry -> !reasons.contains(entry.getKey()))
          .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
          .limit(MOST_USED)
          .map(Map.Entry::getKey)
          .toList()
          .forEach(reasons::add);
      byWord.put(as, List.copyOf(reasons));
    }
  }

  /** The reasons for a word; the first is the one that its key alone stands for. */
  List<String> of(DecidedAs as) {
    return byWord.getOrDefault(as, List.of());
  }

  private static List<String> usual(DecidedAs as) {
    return switch (as) {
      case REAL ->
          List.of(
              "The quoted passages contradict each other.",
              "One of the two is a slip; the source should be asked.");
      case EXPLAINED ->
          List.of(
              "Both quoted passages can be true.",
              "They look from different days, and things changed between.",
              "One tells the plan, the other what came of it.",
              "They use other words for the same.");
      case IMMATERIAL ->
          List.of(
              "The difference does not matter to a reader.",
              "One is rounded.",
              "It lies in how exactly each says it.");
      case NOT_COMPARABLE ->
          List.of(
              "The quoted passages speak of different things.",
              "They speak of different events.",
              "They speak of different times.",
              "They count different things.");
      case MISREAD ->
          List.of(
              "A quoted passage does not say what was read out of it.",
              "Two of one name were taken for one.",
              "The date was resolved wrongly.",
              "It reports what somebody else said.");
      case DEFERRED -> List.of("To be asked of the sources.", "More sources are expected.");
    };
  }
}
