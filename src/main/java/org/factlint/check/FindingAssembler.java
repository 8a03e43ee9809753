package org.factlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Story;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;

/** Makes findings of judgements: one a question, with as many sides as there are answers. */
final class FindingAssembler {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::level)
          .thenComparing(Finding::kind)
          .thenComparing(finding -> -finding.subject().importance())
          .thenComparing(finding -> finding.subject().topic())
          .thenComparing(Finding::id);

  private final Story story;
  private final RuleSettings settings;
  private final boolean trustsExtracted;
  private final EvidenceReader evidence;

  FindingAssembler(Story story, RuleSettings settings, boolean trustsExtracted) {
    this.story = story;
    this.settings = settings;
    this.trustsExtracted = trustsExtracted;
    this.evidence = new EvidenceReader(story.entities());
  }

  /**
   * Makes findings.
   *
   * @param judgements the judgements, in the order of the facts
   * @return the findings, as reports list them
   */
  List<Finding> assemble(List<Judgement> judgements) {
    Map<String, List<Judgement>> byQuestion = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      byQuestion
          .computeIfAbsent(judgement.fact().question().key(), any -> new ArrayList<>(4))
          .add(judgement);
    }
    List<Finding> findings = new ArrayList<>();
    for (List<Judgement> members : byQuestion.values()) {
      List<Draft> drafts = Draft.of(members);
      for (Draft draft : drafts) {
        // Only what stays is put into words.
        if (drafts.stream().noneMatch(other -> other.replaces(draft))) {
          findings.add(finding(draft));
        }
      }
    }
    findings.sort(ORDER);
    return List.copyOf(findings);
  }

  private Finding finding(Draft draft) {
    RuleDescriptor rule = draft.rule();
    List<Fact> facts = draft.facts();
    Fact shown = facts.get(0);
    List<Side> sides = Side.of(facts);
    FindingKind kind = withinOneSource(facts) ? rule.kind().withinOneSource() : rule.kind();
    return new Finding(
        draft.id(),
        kind,
        level(rule, kind, facts),
        new Finding.RuleRef(rule.id(), rule.version()),
        subject(shown),
        MessageWriter.message(rule.message(), shown, sides),
        evidence.evidence(sides, shown.aspect()),
        reasoning(facts));
  }

  private static boolean withinOneSource(List<Fact> facts) {
    for (Fact fact : facts) {
      if (!fact.withinSource()) {
        return false;
      }
    }
    return true;
  }

  private Finding.Subject subject(Fact fact) {
    return new Finding.Subject(
        story.name(),
        fact.question().topic(),
        fact.aspect().word(),
        fact.question().predicate().presentation().importance());
  }

  private static List<String> reasoning(List<Fact> facts) {
    if (facts.size() == 1) {
      return facts.get(0).reasoning();
    }
    Set<String> reasoning = new LinkedHashSet<>();
    facts.forEach(fact -> reasoning.addAll(fact.reasoning()));
    return List.copyOf(reasoning);
  }

  private Level level(RuleDescriptor rule, FindingKind kind, List<Fact> facts) {
    Level usual = kind == FindingKind.ANOMALY ? anomalyLevel(rule, facts) : rule.level();
    Level level = settings.level(rule.id()).orElse(usual);
    boolean unproved =
        rule.status() == RuleDescriptor.Status.EXPERIMENTAL
            || (!trustsExtracted && facts.stream().anyMatch(FindingAssembler::machineRead));
    return unproved ? level.atMost(Level.WARNING) : level;
  }

  /** Within one source a certain contradiction is an error; a rule that only notes, only notes. */
  private static Level anomalyLevel(RuleDescriptor rule, List<Fact> facts) {
    boolean contradicts =
        rule.kind() == FindingKind.CONFLICT && facts.stream().anyMatch(Fact::certain);
    Level level = contradicts ? Level.ERROR : Level.WARNING;
    return rule.level().compareTo(Level.WARNING) > 0 ? rule.level() : level;
  }

  private static boolean machineRead(Fact fact) {
    for (Answer answer : fact.answers()) {
      for (Reading reading : answer.readings()) {
        if (reading.claim().machineRead()) {
          return true;
        }
      }
    }
    return false;
  }
}
