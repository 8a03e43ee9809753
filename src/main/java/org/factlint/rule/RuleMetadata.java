package org.factlint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.rule.RuleDescriptor.Contradiction;
import org.factlint.rule.RuleDescriptor.Judgement;
import org.factlint.rule.RuleDescriptor.Page;
import org.factlint.rule.RuleDescriptor.Relations;
import org.factlint.rule.RuleDescriptor.Status;
import org.factlint.rule.RuleReader.Entry;
import org.factlint.rule.RuleScanner.Kind;
import org.factlint.rule.RuleScanner.Token;
import org.jspecify.annotations.Nullable;

/** Reads what a rule file says about its rule; collects all problems before it refuses. */
final class RuleMetadata {
  static final List<String> KEYS =
      List.of(
          "title",
          "version",
          "status",
          "kind",
          "level",
          "contradiction",
          "message",
          "settings",
          "supersedes",
          "falsePositives",
          "references");
  private static final List<String> SETTINGS =
      List.of(
          "time.approximate-radius", "quantity.approximate-share", "quantity.significant-digits");
  private static final Pattern ID = Pattern.compile("[a-z]+(-[a-z]+)*");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}|[{}]");
  private static final Pattern NOTHING = Pattern.compile("(?i)none\\b.{0,6}|no(t known)?|n/a|-");

  private final RuleSource source;
  private final Token name;
  private final Map<String, Token> values = new LinkedHashMap<>();
  private final List<RuleProblem> problems = new ArrayList<>();

  private RuleMetadata(RuleSource source, Token name) {
    this.source = source;
    this.name = name;
  }

  static RuleDescriptor read(
      RuleSource source, Token name, Token explanation, List<Entry> entries) {
    RuleMetadata metadata = new RuleMetadata(source, name);
    metadata.collect(entries);
    metadata.checkPath();
    RuleDescriptor descriptor = metadata.descriptor(paragraphs(explanation.text()));
    if (!metadata.problems.isEmpty()) {
      throw new InvalidRulesException(metadata.problems);
    }
    return descriptor;
  }

  private void collect(List<Entry> entries) {
    List<String> found = entries.stream().map(entry -> entry.name().text()).toList();
    if (!found.equals(KEYS)) {
      String expected = "expected, once each and in this order: @" + String.join(", @", KEYS);
      problem(firstDifference(entries), "metadata: " + expected);
    }
    entries.forEach(entry -> values.putIfAbsent(entry.name().text(), entry.value()));
  }

  private Token firstDifference(List<Entry> entries) {
    for (int i = 0; i < entries.size(); i++) {
      if (i >= KEYS.size() || !entries.get(i).name().is(KEYS.get(i))) {
        return entries.get(i).name();
      }
    }
    return name;
  }

  private void checkPath() {
    String id = content(name);
    if (!ID.matcher(id).matches()) {
      problem(
          name,
          String.format(
              Locale.ROOT, "rule \"%s\": expected lower-case words joined by hyphens", id));
    }
    if (!source.id().equals(id)) {
      problem(name, String.format(Locale.ROOT, "rule \"%s\" belongs into a folder %s", id, id));
    }
  }

  private RuleDescriptor descriptor(String explanation) {
    if (explanation.isEmpty()) {
      problem(name, "the doc comment is empty; it explains the rule on its page");
    }
    return new RuleDescriptor(
        content(name),
        source.family(),
        version(),
        word("status", Status.values(), Status::word),
        new Judgement(
            word("kind", FindingKind.values(), FindingKind::word),
            word("level", Level.values(), Level::word),
            word("contradiction", Contradiction.values(), Contradiction::word)),
        message(),
        new Relations(
            list("settings", SETTINGS::contains, "a key of policy.json"),
            list("supersedes", id -> ID.matcher(id).matches(), "a rule's name")),
        new Page(
            text("title"),
            explanation,
            falsePositives(),
            list("references", address -> address.matches("https?://\\S+"), "an address")));
  }

  private int version() {
    Token token = values.get("version");
    if (token == null) {
      return 0;
    }
    if (token.kind() != Kind.NUMBER || token.text().length() > 6 || token.is("0")) {
      problem(
          token, String.format(Locale.ROOT, "@version: found %s, expected 1, 2, …", token.text()));
      return 0;
    }
    return Integer.parseInt(token.text());
  }

  private <E> E word(String key, E[] words, Function<E, String> name) {
    @Nullable Token token = values.get(key);
    if (token != null) {
      for (E word : words) {
        if (name.apply(word).equals(content(token))) {
          return word;
        }
      }
      String expected = String.join(", ", Stream.of(words).map(name).toList());
      problem(
          token,
          String.format(
              Locale.ROOT, "@%s: found %s, expected one of %s", key, token.text(), expected));
    }
    return words[0];
  }

  private String text(String key) {
    @Nullable Token token = values.get(key);
    if (token == null) {
      return "";
    }
    if (token.kind() != Kind.STRING || content(token).isBlank()) {
      problem(token, String.format(Locale.ROOT, "@%s: expected a text", key));
    }
    return content(token);
  }

  private String falsePositives() {
    String text = text("falsePositives");
    if (NOTHING.matcher(text.strip()).matches()) {
      problem(
          values.getOrDefault("falsePositives", name),
          "@falsePositives: every rule is wrong somewhere; say where");
    }
    return text;
  }

  private String message() {
    String template = text("message");
    Matcher matcher = PLACEHOLDER.matcher(template);
    while (matcher.find()) {
      @Nullable String placeholder = matcher.group(1);
      if (placeholder == null || !RuleDescriptor.PLACEHOLDERS.contains(placeholder)) {
        problem(
            values.getOrDefault("message", name),
            String.format(
                Locale.ROOT,
                "@message: found %s, expected one of {%s}",
                matcher.group(),
                String.join("}, {", RuleDescriptor.PLACEHOLDERS)));
      }
    }
    return template;
  }

  private List<String> list(
      String key, java.util.function.Predicate<String> isValid, String expected) {
    @Nullable Token token = values.get(key);
    if (token == null || content(token).isEmpty()) {
      return List.of();
    }
    List<String> items = Arrays.asList(content(token).split(", ", -1));
    for (String item : items) {
      if (!isValid.test(item)) {
        problem(
            token,
            String.format(Locale.ROOT, "@%s: found \"%s\", expected %s", key, item, expected));
      }
    }
    return List.copyOf(items);
  }

  private void problem(Token at, String message) {
    problems.add(new RuleProblem(source.path(), at.line(), message));
  }

  private static String content(Token token) {
    if (token.kind() != Kind.STRING) {
      return token.text();
    }
    String quoted = token.text();
    return quoted.substring(1, quoted.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
  }

  private static String paragraphs(String comment) {
    String inner = comment.substring("/**".length(), comment.length() - "*/".length());
    return inner
        .lines()
        .map(line -> line.strip().replaceFirst("^\\* ?", "").strip())
        .reduce(
            (text, line) ->
                text + (line.isEmpty() ? "\n\n" : text.endsWith("\n") ? "" : " ") + line)
        .orElse("")
        .replaceAll("\n{3,}", "\n\n")
        .strip();
  }
}
