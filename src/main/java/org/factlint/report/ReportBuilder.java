package org.factlint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Modality;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.compare.Comparisons.Blocked;
import org.factlint.decision.Decision;
import org.factlint.extract.coverage.CoverageReader;
import org.factlint.finding.Finding;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.Rulebook;
import org.factlint.text.Prose;
import org.jspecify.annotations.Nullable;

/** Gathers a report from all stories of a check. */
final class ReportBuilder {
  private final Checked checked;
  private final List<SourceSummary> sources = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<QuotedClaim> unconfirmed = new ArrayList<>();
  private final List<KeptApart> keptApart = new ArrayList<>();
  private final Map<ClaimRef, Modality> firmness = new LinkedHashMap<>();
  private final CoverageReader coverage;
  private final List<Source> articles = new ArrayList<>();
  private int comparisons;

  ReportBuilder(Checked checked, CoverageReader coverage) {
    this.coverage = coverage;
    this.checked = checked;
  }

  FindingsReport report(String version) {
    checked.stories().forEach(this::add);
    return new FindingsReport(
        tool(version),
        sources,
        comparisons,
        checked.problems(),
        findings,
        unconfirmed,
        keptApart,
        firmness,
        decisions(checked),
        articles);
  }

  static Map<Finding, Decision> decisions(Checked checked) {
    Map<Finding, Decision> decisions = new LinkedHashMap<>();
    for (CheckedStory story : checked.stories()) {
      for (Finding finding : story.result().findings()) {
        story.decisions().on(finding).ifPresent(decision -> decisions.put(finding, decision));
      }
    }
    return decisions;
  }

  private Tool tool(String version) {
    Rulebook rules = checked.rules();
    List<String> own =
        rules.bases().stream()
            .skip(1)
            .flatMap(base -> base.catalogue().rules().stream())
            .map(RuleDescriptor::id)
            .sorted()
            .toList();
    List<String> off = List.copyOf(rules.settings().off());
    List<RuleDescriptor> all =
        rules.catalogue().rules().stream()
            .sorted(Comparator.comparing(RuleDescriptor::id))
            .toList();
    return new Tool(version, rules.catalogue().sha256(), own, off, all, checked.scope());
  }

  private void add(CheckedStory story) {
    findings.addAll(story.result().findings());
    comparisons += story.result().comparisons();
    Set<ClaimRef> alone = Set.copyOf(story.result().unconfirmed());
    Map<ClaimRef, QuotedClaim> quoted = new LinkedHashMap<>();
    for (Source source : story.story().sources()) {
      sources.add(summary(story.story().name(), source));
      articles.add(source);
      for (Claim claim : source.claims()) {
        ClaimRef ref = new ClaimRef(source.id(), claim.id());
        firmness.put(ref, claim.manner().modality());
        quoted.put(ref, new QuotedClaim(ref, source.article().path(), claim.quote()));
      }
    }
    quoted.values().stream().filter(q -> alone.contains(q.claim())).forEach(unconfirmed::add);
    for (Blocked pair : story.keptApart()) {
      keptApart.add(
          new KeptApart(
              Objects.requireNonNull(quoted.get(pair.a())),
              Objects.requireNonNull(quoted.get(pair.b())),
              pair.reason()));
    }
  }

  private SourceSummary summary(String story, Source source) {
    SourceHeader header = source.header();
    return new SourceSummary(
        story,
        source.id().value(),
        header.title(),
        text(header.published()),
        header.publishedBasis(),
        source.article().path(),
        source.claims().size(),
        coverage.of(Prose.of(source.article()), source.claims()));
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
