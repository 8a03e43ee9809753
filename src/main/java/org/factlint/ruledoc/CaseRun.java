package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.List;
import org.factlint.check.ConsistencyChecker;
import org.factlint.finding.Problem;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSource;
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
    RuleBase rules = RuleBase.standard();
    ShippedCases shipped = new ShippedCases(rules.catalogue());
    Tally tally = new Tally(new CaseRunner(ConsistencyChecker.with(rules)));
    for (RuleDescriptor rule : rules.catalogue().rules()) {
      tally.add(rule.id(), rule.casesPath(), shipped.of(rule));
    }
    tally.add(shipped.ofVocabulary());
    return tally.run();
  }

  /**
   * Runs the cases of somebody's own rules, which judge beside the shipped ones.
   *
   * @param project the rules, and where their cases are
   * @return what they gave
   */
  public static CaseRun of(OwnProject project) {
    Tally tally = new Tally(new CaseRunner(ConsistencyChecker.with(project.rulebook())));
    tally.problems.addAll(project.problems());
    OwnCases cases = project.cases();
    for (RuleSource rule : project.own().sources()) {
      tally.add(rule.id(), cases.cases(rule).shown(), cases.of(rule));
    }
    project.vocabularyFile().ifPresent(file -> tally.add(cases.ofVocabulary(file)));
    return tally.run();
  }

  /** Counts while cases run. */
  private static final class Tally {
    private final CaseRunner runner;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private int rules;
    private int cases;

    Tally(CaseRunner runner) {
      this.runner = runner;
    }

    void add(String rule, String file, CaseReading reading) {
      rules++;
      add(reading);
      // Of a file that is broken nobody knows what it would show.
      if (reading.problems().isEmpty()) {
        failures.addAll(CaseConventions.shortfalls(rule, file, reading.cases()));
      }
    }

    void add(CaseReading reading) {
      problems.addAll(reading.problems());
      cases += reading.cases().size();
      reading.cases().forEach(one -> failures.addAll(runner.run(one).failures()));
    }

    CaseRun run() {
      return new CaseRun(rules, cases, problems, failures);
    }
  }
}
