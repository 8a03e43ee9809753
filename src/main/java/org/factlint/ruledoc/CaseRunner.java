package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.List;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.factlint.compare.story.Comparer;
import org.factlint.finding.Finding;
import org.factlint.ruledoc.CaseResult.Failure;
import org.factlint.ruledoc.RuleCase.Expectation;

/**
 * Runs cases: as they are written, with sources and claims reversed, and among unrelated claims. A
 * case names all its findings, so that a rule that fires where it should not shows.
 */
public final class CaseRunner {
  private final ConsistencyChecker checker;

  /**
   * A runner of cases.
   *
   * @param checker judges by the rules whose cases are run
   */
  public CaseRunner(ConsistencyChecker checker) {
    this.checker = checker;
  }

  /**
   * Runs a case in every telling.
   *
   * @param ruleCase the case
   * @return what it gave
   */
  public CaseResult run(RuleCase ruleCase) {
    List<Finding> findings = findings(ruleCase, Telling.AS_WRITTEN);
    List<Failure> failures = new ArrayList<>(differences(ruleCase, findings));
    if (!findings(ruleCase, Telling.REVERSED).equals(findings)) {
      failures.add(
          failure(
              ruleCase,
              "gives other findings when its sources and claims are read in" + " reverse order"));
    }
    if (!findings(ruleCase, Telling.AMONG_UNRELATED_CLAIMS).equals(findings)) {
      failures.add(
          failure(
              ruleCase,
              "gives other findings when claims about something else stand" + " beside its own"));
    }
    return new CaseResult(ruleCase, findings, failures);
  }

  /**
   * Runs a case in one telling.
   *
   * @param ruleCase the case
   * @param telling how it is told
   * @return what it gives
   */
  public List<Finding> findings(RuleCase ruleCase, Telling telling) {
    Story story = telling.tell(ruleCase.story());
    return checker.check(new Comparer().compare(story), story).findings();
  }

  private static List<Failure> differences(RuleCase ruleCase, List<Finding> findings) {
    List<FindingOutline> unexpected =
        new ArrayList<>(findings.stream().map(FindingOutline::of).toList());
    List<Failure> failures = new ArrayList<>();
    for (Expectation expectation : ruleCase.expected()) {
      if (!unexpected.remove(expectation.finding())) {
        String missing = "expected " + expectation.finding() + ", which was not found";
        failures.add(new Failure(expectation.place(), named(ruleCase, missing)));
      }
    }
    unexpected.forEach(
        finding -> failures.add(failure(ruleCase, "found " + finding + ", which is not expected")));
    return failures;
  }

  private static Failure failure(RuleCase ruleCase, String message) {
    return new Failure(ruleCase.place(), named(ruleCase, message));
  }

  private static String named(RuleCase ruleCase, String message) {
    return ruleCase.about() + ", “" + ruleCase.name() + "”: " + message;
  }
}
