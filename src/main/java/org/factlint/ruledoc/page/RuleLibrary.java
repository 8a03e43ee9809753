package org.factlint.ruledoc.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Policy;
import org.factlint.factfile.StandardFiles;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSource;
import org.factlint.ruledoc.CaseRunner;
import org.factlint.ruledoc.RuleCase;
import org.factlint.ruledoc.ShippedCases;
import org.factlint.ruledoc.Telling;
import org.factlint.ruledoc.page.RuleDocument.Run;

/** The rules that factlint ships, with their files and with what their cases give. */
public final class RuleLibrary {
  private final RuleCatalogue catalogue;
  private final ShippedCases cases;
  private final CaseRunner runner;
  private final Policy policy;

  /**
   * The shipped rules.
   *
   * @param policy the thresholds to show
   */
  public RuleLibrary(Policy policy) {
    ConsistencyChecker checker = ConsistencyChecker.standard();
    this.catalogue = checker.catalogue();
    this.cases = new ShippedCases(catalogue);
    this.runner = new CaseRunner(checker);
    this.policy = policy;
  }

  /**
   * The rules.
   *
   * @return their catalogue
   */
  public RuleCatalogue catalogue() {
    return catalogue;
  }

  /**
   * What is known about a rule, with all its cases.
   *
   * @param rule a shipped rule
   * @return the document
   */
  public RuleDocument whole(RuleDescriptor rule) {
    return document(rule, any -> true);
  }

  /**
   * What is known about a rule, with the one case that is shown.
   *
   * @param rule a shipped rule
   * @return the document
   */
  public RuleDocument brief(RuleDescriptor rule) {
    return document(rule, RuleCase::document);
  }

  private RuleDocument document(RuleDescriptor rule, Predicate<RuleCase> shown) {
    List<Run> runs = cases.of(rule).cases().stream().filter(shown).map(this::run).toList();
    RuleSource source = new RuleSource(rule.path(), StandardFiles.text(rule.path()));
    return new RuleDocument(rule, source, runs, Setting.of(rule, policy), replacing(rule));
  }

  private Run run(RuleCase one) {
    return new Run(one, runner.findings(one, Telling.AS_WRITTEN));
  }

  private List<String> replacing(RuleDescriptor rule) {
    List<String> replacing = new ArrayList<>();
    for (RuleDescriptor other : catalogue.rules()) {
      if (other.relations().supersedes().contains(rule.id())) {
        replacing.add(other.id());
      }
    }
    return replacing;
  }
}
