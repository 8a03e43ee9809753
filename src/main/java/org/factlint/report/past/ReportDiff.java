package org.factlint.report.past;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.factlint.report.past.PastFinding.PastClaim;
import org.factlint.report.past.PastFinding.PastDecision;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between two reports. A question whose answers are others now is one change, not
 * a finding that went and one that came.
 *
 * @param added findings on questions that the old report had no finding on
 * @param gone findings on questions that the new report has no finding on
 * @param changed findings that give other answers, speak at another level, or rest on other claims
 * @param decisions findings on which something else is decided
 * @param same how many findings are as they were
 */
public record ReportDiff(
    List<PastFinding> added,
    List<PastFinding> gone,
    List<Changed> changed,
    List<Redecided> decisions,
    int same) {

  /**
   * A finding that is another now.
   *
   * @param old as it was
   * @param now as it is
   * @param claims the claims that came, went or answer otherwise; none if only the level differs
   */
  public record Changed(PastFinding old, PastFinding now, List<ChangedClaim> claims) {}

  /**
   * A claim of a changed finding.
   *
   * @param claim the claim, as source and name
   * @param old its answer; null if it was not there
   * @param now its answer; null if it is gone
   */
  public record ChangedClaim(String claim, @Nullable String old, @Nullable String now) {}

  /**
   * A finding on which something else is decided.
   *
   * @param finding the finding, as it is
   * @param old what was decided
   * @param now what is decided
   */
  public record Redecided(
      PastFinding finding, Optional<PastDecision> old, Optional<PastDecision> now) {}

  /**
   * Compares two reports.
   *
   * @param old the findings of the one
   * @param now those of the other
   * @return what has changed, in the order of the reports
   */
  public static ReportDiff of(List<PastFinding> old, List<PastFinding> now) {
    Map<PastFinding, PastFinding> pairs = Pairing.of(old, now);
    List<Changed> changed = new ArrayList<>();
    List<Redecided> decisions = new ArrayList<>();
    int same = 0;
    for (PastFinding finding : now) {
      PastFinding before = pairs.get(finding);
      if (before == null) {
        continue;
      }
      List<ChangedClaim> claims = claims(before, finding);
      boolean differs = !before.id().equals(finding.id()) || before.level() != finding.level();
      if (differs || !claims.isEmpty()) {
        changed.add(new Changed(before, finding, claims));
      }
      if (!before.decision().equals(finding.decision())) {
        decisions.add(new Redecided(finding, before.decision(), finding.decision()));
      } else if (!differs && claims.isEmpty()) {
        same++;
      }
    }
    return new ReportDiff(
        now.stream().filter(finding -> !pairs.containsKey(finding)).toList(),
        old.stream().filter(finding -> !pairs.containsValue(finding)).toList(),
        List.copyOf(changed),
        List.copyOf(decisions),
        same);
  }

  /** Whether nothing has changed. */
  boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty() && changed.isEmpty() && decisions.isEmpty();
  }

  private static List<ChangedClaim> claims(PastFinding old, PastFinding now) {
    Map<String, String> before = answers(old);
    Map<String, String> after = answers(now);
    List<ChangedClaim> changed = new ArrayList<>();
    after.forEach(
        (claim, value) -> {
          if (!value.equals(before.get(claim))) {
            changed.add(new ChangedClaim(claim, before.get(claim), value));
          }
        });
    before.forEach(
        (claim, value) -> {
          if (!after.containsKey(claim)) {
            changed.add(new ChangedClaim(claim, value, null));
          }
        });
    return List.copyOf(changed);
  }

  private static Map<String, String> answers(PastFinding finding) {
    Map<String, String> answers = new LinkedHashMap<>();
    for (PastClaim claim : finding.claims()) {
      answers.putIfAbsent(claim.name(), claim.value());
    }
    return answers;
  }

  /** Finds for findings of the new report those of the old one that they were. */
  private static final class Pairing {
    private final Map<PastFinding, PastFinding> pairs = new LinkedHashMap<>();
    private final List<PastFinding> left;

    private Pairing(List<PastFinding> old) {
      left = new ArrayList<>(old);
    }

    static Map<PastFinding, PastFinding> of(List<PastFinding> old, List<PastFinding> now) {
      Pairing pairing = new Pairing(old);
      pairing.pair(now, PastFinding::id);
      pairing.pair(now, PastFinding::rule);
      pairing.pair(now, any -> "");
      return pairing.pairs;
    }

    /** Pairs what is on one question and has a trait in common. */
    private void pair(List<PastFinding> now, Function<PastFinding, Object> trait) {
      Map<List<Object>, List<PastFinding>> free = new LinkedHashMap<>();
      left.forEach(
          finding ->
              free.computeIfAbsent(key(finding, trait), any -> new ArrayList<>(1)).add(finding));
      for (PastFinding finding : now) {
        List<PastFinding> alike = free.getOrDefault(key(finding, trait), List.of());
        if (!pairs.containsKey(finding) && !alike.isEmpty()) {
          PastFinding before = alike.remove(0);
          pairs.put(finding, before);
          left.remove(before);
        }
      }
    }

    private static List<Object> key(PastFinding finding, Function<PastFinding, Object> trait) {
      return List.of(finding.question(), trait.apply(finding));
    }
  }
}
