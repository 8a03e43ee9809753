package org.factlint.ruledoc.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Policy;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.StandardFiles;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleCatalogue;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;
import org.factlint.rule.RuleSource;
import org.factlint.rule.Rulebook;
import org.factlint.ruledoc.CaseReading;
import org.factlint.ruledoc.CaseRunner;
import org.factlint.ruledoc.OwnProject;
import org.factlint.ruledoc.RuleCase;
import org.factlint.ruledoc.ShippedCases;
import org.factlint.ruledoc.Telling;
import org.factlint.ruledoc.page.RuleDocument.Run;

/** The rules of a project, with their files, with what their cases give, and with its settings. */
public final class RuleLibrary {
  private final Rulebook rules;
  private final Optional<OwnProject> project;
  private final RuleSettings said;
  private final Policy policy;
  private final ShippedCases shipped;
  private final CaseRunner runner;

  private RuleLibrary(
      Rulebook rules, Optional<OwnProject> project, RuleSettings said, Policy policy) {
    this.rules = rules;
    this.project = project;
    this.said = said;
    this.policy = policy;
    this.shipped = new ShippedCases(RuleBase.standard().catalogue());
    this.runner = new CaseRunner(ConsistencyChecker.with(rules));
  }

  /**
   * The shipped rules, with the settings that they are shipped with.
   *
   * @return the library
   */
  public static RuleLibrary ofShipped() {
    return ofShipped(RuleSettings.NONE, PolicyReader.standard());
  }

  /**
   * The shipped rules in a project that has none of its own.
   *
   * @param said what its configuration says of single rules
   * @param policy its thresholds
   * @return the library
   */
  public static RuleLibrary ofShipped(RuleSettings said, Policy policy) {
    return new RuleLibrary(Rulebook.of(RuleBase.standard()), Optional.empty(), said, policy);
  }

  /**
   * The rules of a project: the shipped ones and its own.
   *
   * @param project its own rules
   * @param said what its configuration says of single rules
   * @param policy its thresholds
   * @return the library
   */
  public static RuleLibrary of(OwnProject project, RuleSettings said, Policy policy) {
    return new RuleLibrary(project.rulebook(), Optional.of(project), said, policy);
  }

  /**
   * The rules.
   *
   * @return their catalogue
   */
  public RuleCatalogue catalogue() {
    return rules.catalogue();
  }

  /**
   * What is known about a rule, with all its cases.
   *
   * @param rule a rule of the catalogue
   * @return the document
   */
  public RuleDocument whole(RuleDescriptor rule) {
    return document(rule, any -> true);
  }

  /**
   * What is known about a rule, with the one case that is shown.
   *
   * @param rule a rule of the catalogue
   * @return the document
   */
  public RuleDocument brief(RuleDescriptor rule) {
    return document(rule, RuleCase::document);
  }

  private RuleDocument document(RuleDescriptor rule, Predicate<RuleCase> shown) {
    Optional<RuleSource> own =
        project.stream()
            .flatMap(mine -> mine.own().sources().stream())
            .filter(source -> source.id().equals(rule.id()))
            .findFirst();
    CaseReading cases =
        own.map(source -> project.orElseThrow().cases().of(source))
            .orElseGet(() -> shipped.of(rule));
    List<Run> runs = cases.cases().stream().filter(shown).map(this::run).toList();
    RuleSource source =
        own.orElseGet(() -> new RuleSource(rule.path(), StandardFiles.text(rule.path())));
    return new RuleDocument(rule, source, runs, Setting.of(rule, policy, said), replacing(rule));
  }

  private Run run(RuleCase one) {
    return new Run(one, runner.findings(one, Telling.AS_WRITTEN));
  }

  private List<String> replacing(RuleDescriptor rule) {
    List<String> replacing = new ArrayList<>();
    for (RuleDescriptor other : catalogue().rules()) {
      if (other.relations().supersedes().contains(rule.id())) {
        replacing.add(other.id());
      }
    }
    return replacing;
  }
}
