package org.factlint.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Modality;
import org.factlint.claim.Source;
import org.factlint.config.FailOn;
import org.factlint.decision.Decision;
import org.factlint.extract.coverage.CoverageReader;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome.Checked;

/**
 * All that a check brought to light, sorted once for every writer.
 *
 * @param tool what checked
 * @param sources what was read, by story, then name
 * @param comparisons how many pairs of answers were compared
 * @param problems what is doubtful about the files themselves, by file and place
 * @param findings the findings, the most important first
 * @param unconfirmed what only one source says, by source and place in the article
 * @param keptApart pairs that look alike but answer different questions, by claims
 * @param firmness how firmly the claims of the evidence are made, for the words of readers
 * @param decisions the decisions that cover findings
 * @param articles the texts that were read, with their claims, by path, then name
 */
public record FindingsReport(
    Tool tool,
    List<SourceSummary> sources,
    int comparisons,
    List<Problem> problems,
    List<Finding> findings,
    List<QuotedClaim> unconfirmed,
    List<KeptApart> keptApart,
    Map<ClaimRef, Modality> firmness,
    Map<Finding, Decision> decisions,
    List<Source> articles) {

  private static final Comparator<SourceSummary> SOURCES =
      Comparator.comparing(SourceSummary::story).thenComparing(SourceSummary::id);

  private static final Comparator<Finding> FINDINGS =
      Comparator.comparing(Finding::level)
          .thenComparing(Finding::kind)
          .thenComparing(finding -> -finding.subject().importance())
          .thenComparing(finding -> finding.subject().topic())
          .thenComparing(Finding::id)
          .thenComparing(finding -> finding.subject().story())
          .thenComparing(Finding::message);

  private static final Comparator<QuotedClaim> UNCONFIRMED =
      Comparator.comparing((QuotedClaim only) -> only.claim().source())
          .thenComparing(QuotedClaim::article)
          .thenComparing(only -> only.quote().span())
          .thenComparing(only -> only.claim().claim());

  private static final Comparator<Source> ARTICLES =
      Comparator.comparing((Source source) -> source.article().path())
          .thenComparing(source -> source.id().value());

  private static final Comparator<KeptApart> KEPT_APART =
      Comparator.comparing((KeptApart pair) -> pair.one().claim())
          .thenComparing(pair -> pair.other().claim())
          .thenComparing(KeptApart::reason)
          .thenComparing(pair -> pair.one().article());

  /**
   * Sorts, so that no order of files or rules shows.
   *
   * @param tool what checked
   * @param sources what was read
   * @param comparisons how many pairs of answers were compared
   * @param problems what is doubtful about the files themselves
   * @param findings the findings
   * @param unconfirmed what only one source says
   * @param keptApart pairs that were not compared
   * @param firmness how firmly claims are made
   * @param decisions what was decided
   * @param articles the texts that were read
   */
  public FindingsReport {
    sources = sources.stream().sorted(SOURCES).toList();
    problems = problems.stream().sorted(Problem.FILE_ORDER).toList();
    findings = findings.stream().sorted(FINDINGS).toList();
    unconfirmed = unconfirmed.stream().sorted(UNCONFIRMED).toList();
    keptApart = keptApart.stream().sorted(KEPT_APART).toList();
    firmness = Map.copyOf(firmness);
    decisions = Map.copyOf(decisions);
    articles = articles.stream().sorted(ARTICLES).toList();
  }

  /**
   * A report on findings of which none is decided.
   *
   * @param tool what checked
   * @param sources what was read
   * @param comparisons how many pairs of answers were compared
   * @param problems what is doubtful about the files themselves
   * @param findings the findings
   * @param unconfirmed what only one source says
   * @param keptApart pairs that were not compared
   * @param firmness how firmly claims are made
   */
  public FindingsReport(
      Tool tool,
      List<SourceSummary> sources,
      int comparisons,
      List<Problem> problems,
      List<Finding> findings,
      List<QuotedClaim> unconfirmed,
      List<KeptApart> keptApart,
      Map<ClaimRef, Modality> firmness) {
    this(
        tool,
        sources,
        comparisons,
        problems,
        findings,
        unconfirmed,
        keptApart,
        firmness,
        Map.of(),
        List.of());
  }

  /**
   * Gathers what a check brought to light.
   *
   * @param checked what came of the check
   * @param version the program's version
   * @return the report
   */
  public static FindingsReport of(Checked checked, String version) {
    return of(checked, version, new CoverageReader());
  }

  /**
   * Gathers what a check brought to light.
   *
   * @param checked what came of the check
   * @param version the program's version
   * @param coverage tells what claims leave out
   * @return the report
   */
  public static FindingsReport of(Checked checked, String version, CoverageReader coverage) {
    return new ReportBuilder(checked, coverage).report(version);
  }

  /**
   * Tells what is wrong with files, where nothing was compared.
   *
   * @param problems the problems
   * @param tool what looked at the files
   * @return the report
   */
  public static FindingsReport of(List<Problem> problems, Tool tool) {
    return new FindingsReport(
        tool, List.of(), 0, problems, List.of(), List.of(), List.of(), Map.of());
  }

  /**
   * The same report after decisions: only they and the problems differ.
   *
   * @param checked what the report was made of, with other decisions
   * @return the report
   */
  public FindingsReport decidedBy(Checked checked) {
    Map<Finding, Decision> decided = ReportBuilder.decisions(checked);
    return new FindingsReport(
        tool,
        sources,
        comparisons,
        checked.problems(),
        findings,
        unconfirmed,
        keptApart,
        firmness,
        decided,
        articles);
  }

  /**
   * What was decided on a finding.
   *
   * @param finding a finding of this report
   * @return the decision that covers it; empty if it is open
   */
  public Optional<Decision> decision(Finding finding) {
    return Optional.ofNullable(decisions.get(finding));
  }

  /**
   * Whether the check fails.
   *
   * @param failOn what fails it
   * @return true if a finding is loud enough and no decision covers it
   */
  public boolean fails(FailOn failOn) {
    return findings.stream()
        .anyMatch(finding -> failOn.fails(finding.level()) && decision(finding).isEmpty());
  }

  /**
   * What only one source says.
   *
   * @param source a source of this report
   * @return its claims that no other source tells
   */
  public List<QuotedClaim> onlyIn(SourceSummary source) {
    return unconfirmed.stream()
        .filter(only -> only.claim().source().value().equals(source.id()))
        .filter(only -> only.article().equals(source.article()))
        .toList();
  }

  /**
   * How many claims were read.
   *
   * @return the sum over all sources
   */
  public int claims() {
    return sources.stream().mapToInt(SourceSummary::claims).sum();
  }

  /**
   * How many findings are of a kind.
   *
   * @param kind the kind
   * @return the number
   */
  public int count(FindingKind kind) {
    return (int) findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  /**
   * How many open findings have a level.
   *
   * @param level the level
   * @return the number
   */
  public int open(Level level) {
    return (int)
        findings.stream()
            .filter(finding -> finding.level() == level && decision(finding).isEmpty())
            .count();
  }

  /**
   * How many findings wait for somebody's decision: every error and warning that none covers.
   *
   * @return the number
   */
  public int open() {
    return open(Level.ERROR) + open(Level.WARNING);
  }
}
