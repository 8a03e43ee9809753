package org.factlint.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import org.factlint.compare.Fact;
import org.factlint.compare.FindingSink;
import org.factlint.rule.RuleBase;
import org.factlint.rule.Rulebook;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** Lets the rules judge facts, in batches: one session that stays small is the fastest design. */
final class RuleSession {
  private static final int BATCH = 1000;
  private static final Comparator<Judgement> ORDER =
      Comparator.comparingInt(Judgement::position)
          .thenComparing(judgement -> judgement.rule().id());

  private final Rulebook rules;

  RuleSession(Rulebook rules) {
    this.rules = rules;
  }

  RuleSession(RuleBase rules) {
    this(Rulebook.of(rules));
  }

  /** All judgements, in the order of the facts and then sorted by rule. */
  List<Judgement> judge(List<Fact> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    IdentityHashMap<Fact, Integer> positions = new IdentityHashMap<>();
    facts.forEach(fact -> positions.put(fact, positions.size()));
    List<Judgement> judgements = new ArrayList<>();
    for (RuleBase base : rules.bases()) {
      fire(
          base.kieBase(),
          facts,
          (id, fact) ->
              rules
                  .judging(base, id)
                  .map(rule -> new Judgement(rule, fact, positions.getOrDefault(fact, 0)))
                  .ifPresent(judgements::add));
    }
    judgements.sort(ORDER);
    return judgements;
  }

  static void fire(KieBase rules, List<Fact> facts, FindingSink findings) {
    KieSession session = rules.newKieSession();
    try {
      session.setGlobal("findings", findings);
      for (int from = 0; from < facts.size(); from += BATCH) {
        List<FactHandle> batch = new ArrayList<>();
        for (Fact fact : facts.subList(from, Math.min(from + BATCH, facts.size()))) {
          batch.add(session.insert(fact));
        }
        session.fireAllRules();
        batch.forEach(session::delete);
      }
    } finally {
      session.dispose();
    }
  }
}
