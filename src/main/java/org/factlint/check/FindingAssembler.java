package org.factlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.SourceId;
import org.factlint.claim.Story;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;
import org.jspecify.annotations.Nullable;

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

  /** What belongs into one finding; a source against itself is no other source's matter. */
  private record Group(
      String rule, String questionKey, Aspect aspect, @Nullable SourceId withinSource) {

    static Group of(Judgement judgement) {
      Fact fact = judgement.fact();
      SourceId source =
          fact.withinSource() ? fact.answers().get(0).sources().iterator().next() : null;
      return new Group(judgement.rule().id(), fact.question().key(), fact.aspect(), source);
    }

    FindingId id(List<Judgement> judgements) {
      TreeSet<String> values =
          judgements.stream()
              .flatMap(judgement -> judgement.fact().answers().stream())
              .map(Answer::value)
              .collect(Collectors.toCollection(TreeSet::new));
      return FindingIdentity.of(rule, aspect, questionKey, values);
    }
  }

  /** A finding beside what supersession asks about. */
  private record Draft(Finding finding, RuleDescriptor rule, String questionKey) {

    boolean replaces(Draft other) {
      return rule.relations().supersedes().contains(other.rule.id())
          && questionKey.equals(other.questionKey)
          && claims().containsAll(other.claims());
    }

    private Set<ClaimRef> claims() {
      return finding.evidence().stream().map(Evidence::claim).collect(Collectors.toSet());
    }
  }

  /**
   * Makes findings.
   *
   * @param judgements the judgements, sorted by rule and in the order of the facts
   * @return the findings, as reports list them
   */
  List<Finding> assemble(List<Judgement> judgements) {
    List<Draft> drafts = new ArrayList<>();
    byId(judgements).forEach((id, members) -> drafts.add(draft(id, members)));
    Map<String, List<Draft>> special =
        drafts.stream()
            .filter(draft -> !draft.rule().relations().supersedes().isEmpty())
            .collect(Collectors.groupingBy(Draft::questionKey));
    return drafts.stream()
        .filter(draft -> kept(draft, special.getOrDefault(draft.questionKey(), List.of())))
        .map(Draft::finding)
        .sorted(ORDER)
        .toList();
  }

  private static boolean kept(Draft draft, List<Draft> sameQuestion) {
    return sameQuestion.stream().noneMatch(other -> other.replaces(draft));
  }

  /** Groups by question first, then by id: sources that err alike, each for itself, share one. */
  private static Map<FindingId, List<Judgement>> byId(List<Judgement> judgements) {
    Map<Group, List<Judgement>> groups =
        judgements.stream()
            .collect(Collectors.groupingBy(Group::of, LinkedHashMap::new, Collectors.toList()));
    Map<FindingId, List<Judgement>> byId = new LinkedHashMap<>();
    groups.forEach(
        (group, members) ->
            byId.computeIfAbsent(group.id(members), id -> new ArrayList<>()).addAll(members));
    return byId;
  }

  private Draft draft(FindingId id, List<Judgement> judgements) {
    RuleDescriptor rule = judgements.get(0).rule();
    List<Fact> facts = judgements.stream().map(Judgement::fact).toList();
    Fact shown = facts.get(0);
    List<Side> sides = Side.of(facts);
    FindingKind kind =
        facts.stream().allMatch(Fact::withinSource) ? rule.kind().withinOneSource() : rule.kind();
    Finding finding =
        new Finding(
            id,
            kind,
            level(rule, kind, facts),
            new Finding.RuleRef(rule.id(), rule.version()),
            subject(shown),
            MessageWriter.message(rule.message(), shown, sides),
            evidence.evidence(sides, shown.aspect()),
            reasoning(facts));
    return new Draft(finding, rule, shown.question().key());
  }

  private Finding.Subject subject(Fact fact) {
    return new Finding.Subject(
        story.name(),
        fact.question().topic(),
        fact.aspect().word(),
        fact.question().predicate().presentation().importance());
  }

  private static List<String> reasoning(List<Fact> facts) {
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
