package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.List;
import org.factlint.check.ConsistencyChecker;
import org.factlint.finding.Problem;
import org.factlint.rule.RuleDescriptor;
import org.factlint.ruledoc.CaseResult.Failure;

/**
 * What running all cases of some rules gave.
 *
 * @param rules how many rules were run
 * @param cases how many cases were run
 * @param problems what is wrong with the files of cases, whose other cases were run
 * @param failures where cases did not give what they must, or do not show what they must
 */
public record CaseRun(int rules, int cases, List<Problem> problems, List<Failure> failures) {

  /**
   * Copies the lists.
   *
   * @param rules the number of rules
   * @param cases the number of cases
   * @param problems the problems
   * @param failures the failures
   */
  public CaseRun {
    problems = List.copyOf(problems);
    failures = List.copyOf(failures);
  }

  /**
   * Runs the cases of the shipped rules and of the standard vocabulary.
   *
   * @return what they gave
   */
  public static CaseRun ofShipped() {
    ConsistencyChecker checker = ConsistencyChecker.standard();
    ShippedCases shipped = new ShippedCases(checker.catalogue());
    Tally tally = new Tally(new CaseRunner(checker));
    for (RuleDescriptor rule : checker.catalogue().rules()) {
      CaseReading reading = shipped.of(rule);
      tally.add(reading);
      tally.failures.addAll(
          CaseConventions.shortfalls(rule.id(), rule.casesPath(), reading.cases()));
    }
    tally.add(shipped.ofVocabulary());
    return tally.run(checker.catalogue().rules().size());
  }

  /** Counts while cases run. */
  private static final class Tally {
    private final CaseRunner runner;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int cases;

    Tally(CaseRunner runner) {
      this.runner = runner;
    }

    void add(CaseReading reading) {
      problems.addAll(reading.problems());
      cases += reading.cases().size();
      reading.cases().forEach(one -> failures.addAll(runner.run(one).failures()));
    }

    CaseRun run(int rules) {
      return new CaseRun(rules, cases, problems, failures);
    }
  }
}
