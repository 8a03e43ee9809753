package org.factlint.compare.network;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.compare.network.Bound.Link;
import org.factlint.compare.network.Inconsistency.Step;

/**
 * Finds the inconsistencies of a network that are independent of each other: after each, its bounds
 * and all others between the same points are left out, so that what follows from one wrong date is
 * told once.
 *
 * @param <C> what sets bounds
 */
public final class Inconsistencies<C extends Constraint> {
  private static final int MOST = 100;

  private final Set<Link> told;

  /** Begins with nothing told. */
  public Inconsistencies() {
    this.told = new HashSet<>();
  }

  /**
   * Begins with what another search has told.
   *
   * @param others searches whose bounds are left out
   */
  public Inconsistencies(List<Inconsistencies<C>> others) {
    this();
    others.forEach(other -> told.addAll(other.told));
  }

  /**
   * Looks for inconsistencies that were not told before.
   *
   * @param constraints what is to hold together
   * @return minimal sets, at most a hundred for each part of the network
   */
  public List<Inconsistency<C>> among(List<C> constraints) {
    List<Inconsistency<C>> found = new ArrayList<>();
    for (List<Step<C>> part : Components.of(steps(constraints))) {
      direct(part, found);
      int rest = MOST;
      List<Step<C>> cycle = NegativeCycle.among(untold(part));
      while (!cycle.isEmpty() && rest-- > 0) {
        found.add(tell(minimal(cycle)));
        cycle = NegativeCycle.among(untold(part));
      }
    }
    return found;
  }

  /** First what two dates and one bound between them say, since a reader sees that at once. */
  private void direct(List<Step<C>> part, List<Inconsistency<C>> found) {
    Map<Link, Step<C>> dates = new HashMap<>();
    for (Step<C> step : part) {
      if (step.bound().dates()) {
        dates.merge(step.bound().link(), step, Inconsistencies::tighter);
      }
    }
    for (Step<C> step : part) {
      Step<C> until = dates.get(new Link(Bound.ZERO, step.bound().from()));
      Step<C> since = dates.get(new Link(step.bound().to(), Bound.ZERO));
      if (!step.bound().dates() && until != null && since != null) {
        List<Step<C>> circle = List.of(until, step, since);
        if (untold(circle).size() == circle.size() && negative(circle)) {
          found.add(tell(minimal(circle)));
        }
      }
    }
  }

  private static <C extends Constraint> Step<C> tighter(Step<C> a, Step<C> b) {
    return b.bound().slack().compareTo(a.bound().slack()) < 0 ? b : a;
  }

  private static <C extends Constraint> boolean negative(List<Step<C>> circle) {
    return circle.stream()
        .map(step -> step.bound().slack())
        .reduce(Slack.NOT_LATER, Slack::plus)
        .negative();
  }

  private Inconsistency<C> tell(Inconsistency<C> inconsistency) {
    inconsistency.steps().forEach(step -> told.add(step.bound().link()));
    return inconsistency;
  }

  /** Leaves out each constraint in turn; what cannot be spared stays. */
  private Inconsistency<C> minimal(List<Step<C>> cycle) {
    List<Step<C>> smallest = cycle;
    List<C> constraints = constraints(cycle);
    int next = 0;
    while (next < constraints.size()) {
      List<C> rest = new ArrayList<>(constraints);
      rest.remove(next);
      List<Step<C>> smaller = NegativeCycle.among(untold(steps(rest)));
      if (smaller.isEmpty()) {
        next++;
      } else {
        smallest = smaller;
        constraints = constraints(smaller);
        next = 0;
      }
    }
    return new Inconsistency<>(fromZero(smallest));
  }

  private static <C extends Constraint> List<C> constraints(List<Step<C>> cycle) {
    return new Inconsistency<>(cycle).constraints();
  }

  private static <C extends Constraint> List<Step<C>> fromZero(List<Step<C>> cycle) {
    for (int i = 0; i < cycle.size(); i++) {
      if (cycle.get(i).bound().from() == Bound.ZERO) {
        List<Step<C>> turned = new ArrayList<>(cycle.subList(i, cycle.size()));
        turned.addAll(cycle.subList(0, i));
        return List.copyOf(turned);
      }
    }
    return List.copyOf(cycle);
  }

  private List<Step<C>> untold(List<Step<C>> steps) {
    return steps.stream().filter(step -> !told.contains(step.bound().link())).toList();
  }

  private static <C extends Constraint> List<Step<C>> steps(List<C> constraints) {
    List<Step<C>> steps = new ArrayList<>();
    for (C constraint : constraints) {
      constraint.bounds().forEach(bound -> steps.add(new Step<>(bound, constraint)));
    }
    return steps;
  }
}
