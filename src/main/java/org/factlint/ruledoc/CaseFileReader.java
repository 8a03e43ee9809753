package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Policy;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.SchemaVersion;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.ProblemLog;
import org.jspecify.annotations.Nullable;

/** Reads the cases of a rule ({@code cases.json}) or of a vocabulary. */
public final class CaseFileReader {
  /** The name of the file with a rule's cases, beside the rule. */
  public static final String FILE_NAME = "cases.json";

  static final String SCHEMA = "cases-1.schema.json";
  static final String SCHEMA_OF_VOCABULARY = "vocabulary-cases-1.schema.json";
  private static final List<String> KEYS = List.of("$schema", "entities", "vocabulary", "cases");

  private final Vocabulary vocabulary;
  private final Policy policy;
  private final Collection<String> rules;

  /**
   * A reader of cases.
   *
   * @param vocabulary the predicates that cases may use beside their own
   * @param policy the thresholds that they are told under
   * @param rules the names of all rules that they may expect findings of
   */
  public CaseFileReader(Vocabulary vocabulary, Policy policy, Collection<String> rules) {
    this.vocabulary = vocabulary;
    this.policy = policy;
    this.rules = List.copyOf(rules);
  }

  /**
   * Reads the cases of a rule.
   *
   * @param rule the rule's name
   * @param shownPath what messages call the file
   * @param content the file
   * @return the cases, and what is wrong with the file
   */
  public CaseReading ofRule(String rule, String shownPath, String content) {
    return read(rule, new ProblemLog(shownPath, content));
  }

  /**
   * Reads the cases of a vocabulary, each of which names its predicate.
   *
   * @param shownPath what messages call the file
   * @param content the file
   * @return the cases, and what is wrong with the file
   */
  public CaseReading ofVocabulary(String shownPath, String content) {
    return read(null, new ProblemLog(shownPath, content));
  }

  private CaseReading read(@Nullable String rule, ProblemLog log) {
    List<RuleCase> cases =
        JsonParsing.parse(log)
            .flatMap(root -> JsonFields.of(root, KEYS, List.of("cases"), log))
            .map(root -> cases(root, rule, log))
            .orElse(List.of());
    // What is wrong with something that all cases share is noted with each of them.
    return new CaseReading(cases, log.problems().stream().distinct().toList());
  }

  private List<RuleCase> cases(JsonFields root, @Nullable String rule, ProblemLog log) {
    SchemaVersion.check(root, rule == null ? SCHEMA_OF_VOCABULARY : SCHEMA, log);
    Vocabulary shared = VocabularyReader.merged(root.items("vocabulary"), vocabulary, log);
    CaseParser parser = new CaseParser(rule, root.items("entities"), shared, policy, rules, log);
    Set<String> names = new LinkedHashSet<>();
    List<RuleCase> cases = new ArrayList<>();
    for (JsonValue node : root.items("cases")) {
      Optional<RuleCase> one = parser.ruleCase(node);
      one.filter(read -> isFirst(read, names, node, log)).ifPresent(cases::add);
    }
    return cases;
  }

  private static boolean isFirst(RuleCase read, Set<String> names, JsonValue node, ProblemLog log) {
    boolean first = names.add(read.toString());
    if (!first) {
      log.error(
          Check.DUPLICATE_OR_DANGLING_ID,
          node,
          "a second case “" + read.name() + "”",
          "another name for each case",
          "say what is different about it");
    }
    return first;
  }
}
