package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Story;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.factfile.json.Suggestion;
import org.factlint.finding.FindingKind;
import org.factlint.ruledoc.RuleCase.Expectation;

/** Reads the findings that a case must give. */
final class ExpectationParser {
  private static final List<String> KEYS = List.of("rule", "kind", "claims");

  private final Collection<String> rules;
  private final ProblemLog log;

  ExpectationParser(Collection<String> rules, ProblemLog log) {
    this.rules = rules;
    this.log = log;
  }

  /**
   * Reads what a case expects.
   *
   * @param story its story; empty if something is wrong with it, so that not all claims are known
   */
  List<Expectation> expected(JsonFields ruleCase, Optional<Story> story) {
    Optional<Set<String>> claims = story.map(ExpectationParser::claims);
    List<Expectation> expected = new ArrayList<>();
    for (JsonValue node : ruleCase.items("expect")) {
      JsonFields.of(node, KEYS, KEYS, log)
          .flatMap(fields -> outline(fields, claims))
          .map(finding -> new Expectation(finding, place(node)))
          .ifPresent(expected::add);
    }
    return expected;
  }

  private static Set<String> claims(Story story) {
    Set<String> claims = new LinkedHashSet<>();
    story
        .sources()
        .forEach(source -> source.claims().forEach(claim -> claims.add(claim.id().value())));
    return claims;
  }

  private Optional<FindingOutline> outline(JsonFields fields, Optional<Set<String>> claims) {
    Optional<TextValue> rule = fields.text("rule");
    Optional<FindingKind> kind = fields.word("kind", FindingKind.class);
    List<TextValue> named = fields.texts("claims");
    rule.ifPresent(id -> requireKnown(id, rules, "rule"));
    claims.ifPresent(known -> named.forEach(id -> requireKnown(id, known, "claim of the case")));
    return rule.flatMap(
        id ->
            kind.map(
                word ->
                    new FindingOutline(
                        id.text(), word, named.stream().map(TextValue::text).toList())));
  }

  private void requireKnown(TextValue id, Collection<String> known, String what) {
    if (!known.contains(id.text())) {
      log.error(
          Check.DUPLICATE_OR_DANGLING_ID,
          id,
          id.words(),
          "the name of a " + what,
          Suggestion.fix(id.text(), known, "write the name of one"));
    }
  }

  private Place place(JsonValue node) {
    return new Place(log.file(), log.position(node.offset()));
  }
}
