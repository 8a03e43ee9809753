package org.factlint.compare.origin;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Source;
import org.factlint.compare.Answer;
import org.factlint.compare.Comparison;
import org.factlint.compare.Fact;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Relation;
import org.factlint.compare.VersionChange;
import org.factlint.compare.aspect.Ledger;

/** Tells as a change between two versions what would be a contradiction between two sources. */
public final class VersionChanges {
  private VersionChanges() {}

  /**
   * Tells what changed. A change of one passage is told once, in the aspect compared first.
   *
   * @param versions the two versions
   * @param compared what comparing the two brought forth
   * @param ledger takes the changes
   */
  public static void tell(Versions.Pair versions, List<Fact> compared, Ledger ledger) {
    Set<Object> told = new HashSet<>();
    for (Fact fact : compared) {
      if (fact instanceof Comparison comparison
          && differs(comparison)
          && told.add(List.of(comparison.a().best().ref(), comparison.b().best().ref()))) {
        ledger.add(change(versions, comparison));
      }
    }
  }

  private static boolean differs(Comparison comparison) {
    return !comparison.withinSource()
        && comparison.relation() != Relation.EQUAL
        && comparison.relation() != Relation.UNKNOWN;
  }

  private static VersionChange change(Versions.Pair versions, Comparison comparison) {
    boolean inOrder = comparison.a().sources().contains(versions.earlier().id());
    List<Answer> answers =
        inOrder ? List.of(comparison.a(), comparison.b()) : List.of(comparison.b(), comparison.a());
    List<String> reasons = new ArrayList<>();
    reasons.add(versions.reason());
    reasons.addAll(comparison.reasoning());
    reasons.add(
        corrected(versions.later())
            .map(on -> versions.later().id() + " marks a correction of " + on + ".")
            .orElse(versions.later().id() + " marks no correction."));
    return new VersionChange(
        new Core(
            comparison.question(),
            answers,
            comparison.certain(),
            comparison.relationWords(),
            List.copyOf(reasons)),
        comparison.aspect());
  }

  private static Optional<String> corrected(Source source) {
    return Outlets.property(source, "correctedOn");
  }
}
