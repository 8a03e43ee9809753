package org.factlint.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;

/** The decisions that hold for a story, from all files that apply to it. */
public final class Decisions {
  /** None at all. */
  public static final Decisions NONE = new Decisions(List.of(), Optional.empty());

  /** A deferral says the least; then the earlier day; then whatever, as long as it is the same. */
  private static final Comparator<Decision> WEIGHT =
      Comparator.comparing((Decision decision) -> decision.as() != DecidedAs.DEFERRED)
          .thenComparing(Decision::on, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(DecisionLine::of);

  private final Map<FindingId, List<Recorded>> byFinding = new LinkedHashMap<>();
  private final Optional<LocalDate> today;

  /**
   * Gathers decisions.
   *
   * @param recorded the decisions, in any order
   * @param today the day to look from; without one, none is ever over
   */
  public Decisions(List<Recorded> recorded, Optional<LocalDate> today) {
    this.today = today;
    for (Recorded one : recorded) {
      byFinding.computeIfAbsent(one.decision().finding(), any -> new ArrayList<>(1)).add(one);
    }
  }

  /**
   * The decision that covers a finding. Of several that say the same, the latest.
   *
   * @param finding the finding
   * @return the decision; empty if the finding is open
   */
  public Optional<Decision> on(Finding finding) {
    return heaviest(speakingOf(finding));
  }

  /**
   * The decision that covers a problem of a file.
   *
   * @param problem the problem
   * @return the decision; empty if the problem is open
   */
  public Optional<Decision> on(Problem problem) {
    return heaviest(
        of(problem.id()).stream().filter(one -> one.decision().speaksOf(problem)).toList());
  }

  /**
   * Every line on a finding at the present meaning of its rule, whether or not its time is over.
   *
   * @param finding the finding
   * @return the lines
   */
  public List<Recorded> speakingOf(Finding finding) {
    return of(finding.id()).stream().filter(one -> one.decision().speaksOf(finding)).toList();
  }

  /**
   * Every line on an id, whatever the rule and its meaning.
   *
   * @param id the id of a finding or a problem
   * @return the lines
   */
  public List<Recorded> of(FindingId id) {
    return byFinding.getOrDefault(id, List.of());
  }

  /**
   * Every line, whatever it is on.
   *
   * @return the lines, those of one id together
   */
  public List<Recorded> all() {
    return byFinding.values().stream().flatMap(List::stream).toList();
  }

  private Optional<Decision> heaviest(List<Recorded> speaking) {
    return speaking.stream()
        .map(Recorded::decision)
        .filter(decision -> !decision.expired(today))
        .max(WEIGHT);
  }
}
