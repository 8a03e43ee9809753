package org.factlint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;
import org.factlint.finding.FindingId;
import org.factlint.rule.RuleDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is not worded yet: what one rule says of one question.
 *
 * @param id the finding's id
 * @param rule the rule
 * @param facts what it fired on, in the order of the facts
 */
record Draft(FindingId id, RuleDescriptor rule, List<Fact> facts) {

  /** What belongs into one finding; a source against itself is no other source's matter. */
  private record Group(String rule, Aspect aspect, @Nullable SourceId withinSource) {

    static Group of(Judgement judgement) {
      Fact fact = judgement.fact();
      SourceId source =
          fact.withinSource() ? fact.answers().get(0).sources().iterator().next() : null;
      return new Group(judgement.rule().id(), fact.aspect(), source);
    }
  }

  /**
   * Groups the judgements on one question by rule first, then by id: sources that err alike, each
   * for itself, share one.
   */
  static List<Draft> of(List<Judgement> judgements) {
    if (judgements.size() == 1) {
      Judgement only = judgements.get(0);
      return List.of(of(only.rule(), List.of(only.fact())));
    }
    Map<Group, List<Judgement>> groups = new LinkedHashMap<>();
    for (Judgement judgement : judgements) {
      groups.computeIfAbsent(Group.of(judgement), any -> new ArrayList<>(2)).add(judgement);
    }
    Map<FindingId, Draft> drafts = new LinkedHashMap<>();
    for (List<Judgement> group : groups.values()) {
      List<Fact> facts = new ArrayList<>(group.size());
      group.forEach(judgement -> facts.add(judgement.fact()));
      Draft draft = of(group.get(0).rule(), facts);
      drafts.merge(draft.id(), draft, Draft::with);
    }
    return List.copyOf(drafts.values());
  }

  private static Draft of(RuleDescriptor rule, List<Fact> facts) {
    Fact first = facts.get(0);
    TreeSet<String> values = new TreeSet<>();
    for (Fact fact : facts) {
      for (Answer answer : fact.answers()) {
        values.add(answer.value());
      }
    }
    return new Draft(
        FindingIdentity.of(rule.id(), first.aspect(), first.question().key(), values), rule, facts);
  }

  private Draft with(Draft other) {
    List<Fact> all = new ArrayList<>(facts);
    all.addAll(other.facts);
    return new Draft(id, rule, all);
  }

  /** Whether this says all that another draft on the same question says, and more. */
  boolean replaces(Draft other) {
    return rule.relations().supersedes().contains(other.rule.id())
        && claims().containsAll(other.claims());
  }

  private Set<ClaimRef> claims() {
    Set<ClaimRef> claims = new HashSet<>();
    for (Fact fact : facts) {
      for (Answer answer : fact.answers()) {
        for (Reading reading : answer.readings()) {
          claims.add(reading.ref());
        }
      }
    }
    return claims;
  }
}
