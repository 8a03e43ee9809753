package org.factlint.compare.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.factlint.compare.network.Inconsistency.Step;

/**
 * Finds a circle of bounds whose slacks sum up to less than nothing. A set of bounds can be
 * satisfied if and only if there is none (Dechter, Meiri and Pearl, Temporal constraint networks,
 * Artificial Intelligence 49, 1991). Bellman and Ford's algorithm: every point starts at distance
 * zero, as if a source were tied to all of them; a circle among the predecessors is negative.
 */
final class NegativeCycle<C extends Constraint> {
  private final List<Step<C>> steps;
  private final Map<Integer, Integer> places = new HashMap<>();
  private final int[] from;
  private final int[] to;

  private NegativeCycle(List<Step<C>> steps) {
    this.steps = steps;
    this.from = new int[steps.size()];
    this.to = new int[steps.size()];
    for (int i = 0; i < steps.size(); i++) {
      from[i] = place(steps.get(i).bound().from());
      to[i] = place(steps.get(i).bound().to());
    }
  }

  /** The bounds of one circle, in its order; empty if all can be satisfied. */
  static <C extends Constraint> List<Step<C>> among(List<Step<C>> steps) {
    return new NegativeCycle<>(steps).search();
  }

  private int place(int point) {
    return places.computeIfAbsent(point, any -> places.size());
  }

  private List<Step<C>> search() {
    int points = places.size();
    Slack[] distance = new Slack[points];
    Arrays.fill(distance, Slack.NOT_LATER);
    int[] last = new int[points];
    Arrays.fill(last, -1);
    while (relax(distance, last)) {
      int onCircle = circle(last);
      if (onCircle >= 0) {
        return walk(onCircle, last);
      }
    }
    return List.of();
  }

  private boolean relax(Slack[] distance, int[] last) {
    boolean changed = false;
    for (int i = 0; i < from.length; i++) {
      Slack through = distance[from[i]].plus(steps.get(i).bound().slack());
      if (through.compareTo(distance[to[i]]) < 0) {
        distance[to[i]] = through;
        last[to[i]] = i;
        changed = true;
      }
    }
    return changed;
  }

  /** A point that is its own predecessor in the end, or -1. */
  private int circle(int[] last) {
    int[] seen = new int[last.length];
    for (int start = 0; start < last.length; start++) {
      int point = start;
      while (seen[point] == 0 && last[point] >= 0) {
        seen[point] = start + 1;
        point = from[last[point]];
      }
      if (last[point] >= 0 && seen[point] == start + 1) {
        return point;
      }
    }
    return -1;
  }

  private List<Step<C>> walk(int start, int[] last) {
    List<Step<C>> circle = new ArrayList<>();
    int point = start;
    do {
      circle.add(steps.get(last[point]));
      point = from[last[point]];
    } while (point != start);
    Collections.reverse(circle);
    return circle;
  }
}
