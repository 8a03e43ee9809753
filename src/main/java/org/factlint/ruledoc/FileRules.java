package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Entities;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.ground.Grounding;
import org.factlint.factfile.EntitiesReader;
import org.factlint.factfile.EntitiesReading;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.StandardFiles;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonText;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.ruledoc.FileRule.Expected;
import org.factlint.ruledoc.FileRule.FileCase;
import org.factlint.text.Article;
import org.factlint.validate.FileValidator;

/** The rules that speak of fact files, with their cases: {@code rules/file-rules.json}. */
public final class FileRules {
  private static final String FILE = "rules/file-rules.json";
  private static final List<String> KEYS = List.of("article", "entities", "rules");
  private static final List<String> OF_RULE =
      List.of("id", "level", "title", "explanation", "falsePositives", "cases");
  private static final List<String> OF_CASE =
      List.of("name", "source", "entities", "claims", "expect");
  private static final List<String> NEEDED = List.of("name", "claims", "expect");
  private static final List<String> OF_EXPECTED = List.of("rule", "pointer");

  private final ProblemLog log = new ProblemLog(FILE, StandardFiles.text(FILE));
  private final Vocabulary vocabulary = VocabularyReader.standard();
  private final Grounding grounding = new Grounding();
  private final Article article;
  private final List<FileRule> rules = new ArrayList<>();
  private String entities = "";

  private FileRules() {
    JsonFields root =
        JsonParsing.parse(log)
            .flatMap(node -> JsonFields.of(node, KEYS, KEYS, log))
            .orElseThrow(() -> broken(log.problems()));
    article = Article.of("weir.txt", text(root, "article"));
    entities = inline(root, "entities");
    root.items("rules")
        .forEach(
            node ->
                JsonFields.of(node, OF_RULE, OF_RULE, log).map(this::rule).ifPresent(rules::add));
    if (!log.problems().isEmpty()) {
      throw broken(log.problems());
    }
  }

  /**
   * The rules that the program brings along.
   *
   * @return the rules with their cases
   */
  public static FileRules standard() {
    return new FileRules();
  }

  private static IllegalStateException broken(List<Problem> problems) {
    return new IllegalStateException(problems.get(0).message());
  }

  private static String text(JsonFields fields, String name) {
    return fields.text(name).map(TextValue::text).orElse("");
  }

  private static String inline(JsonFields fields, String name) {
    return fields.value(name).map(JsonText::inline).orElse("");
  }

  private FileRule rule(JsonFields fields) {
    List<FileCase> cases = new ArrayList<>();
    fields
        .items("cases")
        .forEach(
            node ->
                JsonFields.of(node, OF_CASE, NEEDED, log)
                    .map(this::fileCase)
                    .ifPresent(cases::add));
    return new FileRule(
        text(fields, "id"),
        fields.word("level", Level.class).orElse(Level.NONE),
        text(fields, "title"),
        text(fields, "explanation"),
        text(fields, "falsePositives"),
        List.copyOf(cases));
  }

  private FileCase fileCase(JsonFields fields) {
    String own = inline(fields, "entities");
    StringBuilder source = new StringBuilder("{ \"id\": \"weir\", \"article\": \"weir.txt\"");
    if (fields.value("source").orElse(null) instanceof ObjectValue about) {
      for (Member member : about.members()) {
        source.append(", ").append(JsonText.quoted(member.name())).append(": ");
        source.append(JsonText.inline(member.value()));
      }
    }
    List<Expected> expected = new ArrayList<>();
    for (JsonValue node : fields.items("expect")) {
      JsonFields.of(node, OF_EXPECTED, OF_EXPECTED, log)
          .map(one -> new Expected(text(one, "rule"), pointer(one)))
          .ifPresent(expected::add);
    }
    return new FileCase(
        text(fields, "name"),
        "{ \"entities\": " + (own.isEmpty() ? entities : own) + " }",
        "{ \"source\": " + source + " }, \"claims\": " + inline(fields, "claims") + " }",
        List.copyOf(expected));
  }

  /** Of a problem of the article it is empty. */
  private static String pointer(JsonFields fields) {
    return fields.value("pointer").orElse(null) instanceof TextValue text ? text.text() : "";
  }

  /**
   * All rules, in the order of the file.
   *
   * @return the rules
   */
  public List<FileRule> all() {
    return List.copyOf(rules);
  }

  /**
   * A rule.
   *
   * @param id its name
   * @return the rule, if there is one
   */
  public Optional<FileRule> find(String id) {
    return rules.stream().filter(rule -> rule.id().equals(id)).findFirst();
  }

  /**
   * Validates the files of a case.
   *
   * @param fileCase the case
   * @return all problems, those of its entities first
   */
  public List<Problem> run(FileCase fileCase) {
    EntitiesReading known = EntitiesReader.read("entities.json", fileCase.entities());
    Entities whom = known.entities();
    ExaminedFile file =
        FactFileReader.examine("weir.facts.json", fileCase.facts(), article, whom, vocabulary);
    new FileValidator(grounding, whom, vocabulary).validate(file);
    List<Problem> problems = new ArrayList<>(known.problems());
    problems.addAll(file.log().problems());
    return List.copyOf(problems);
  }
}
