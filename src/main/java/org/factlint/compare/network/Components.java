package org.factlint.compare.network;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.compare.network.Inconsistency.Step;

/**
 * Parts of a network that bound each other. The zero point does not join them: two events with
 * dates and nothing else between them bear on each other no more than two calendars. So cost grows
 * with the size of the parts, not of the whole.
 */
final class Components {
  private final Map<Integer, Integer> parents = new HashMap<>();

  private Components() {}

  /** The bounds of each part that holds more than dates, in the order of their first bounds. */
  static <C extends Constraint> Collection<List<Step<C>>> of(List<Step<C>> steps) {
    Components components = new Components();
    for (Step<C> step : steps) {
      if (!step.bound().dates()) {
        components.join(step.bound().from(), step.bound().to());
      }
    }
    Map<Integer, List<Step<C>>> parts = new LinkedHashMap<>();
    for (Step<C> step : steps) {
      int point = step.bound().from() == Bound.ZERO ? step.bound().to() : step.bound().from();
      if (components.parents.containsKey(point)) {
        parts.computeIfAbsent(components.root(point), any -> new ArrayList<>()).add(step);
      }
    }
    return parts.values();
  }

  private void join(int a, int b) {
    int rootA = root(a);
    int rootB = root(b);
    parents.put(Math.max(rootA, rootB), Math.min(rootA, rootB));
  }

  private int root(int point) {
    int current = point;
    int parent = parent(current);
    while (parent != current) {
      int next = parent(parent);
      parents.put(current, next);
      current = next;
      parent = parent(current);
    }
    return current;
  }

  private int parent(int point) {
    return parents.computeIfAbsent(point, self -> self);
  }
}
