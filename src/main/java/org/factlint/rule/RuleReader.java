package org.factlint.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.rule.RuleScanner.Kind;
import org.factlint.rule.RuleScanner.Token;

/**
 * Reads a rule file and holds it to the house rules, on its source text: the rule engine would
 * accept far more than a reviewer can judge at a glance.
 */
final class RuleReader {
  private static final List<String> FACT_PACKAGES =
      List.of("org.factlint.claim", "org.factlint.compare", "org.factlint.value");
  private static final String GLOBAL = "org.factlint.compare.FindingSink findings";
  private static final Pattern TYPE = Pattern.compile("\\p{Lu}[\\p{L}\\d]*");
  static final String PACKAGE = "org.factlint.rules";

  private final RuleSource source;
  private final RuleTokens tokens;
  private final Set<String> imports = new LinkedHashSet<>();

  /** A property of a rule's metadata as it is written. */
  record Entry(Token name, Token value) {}

  private RuleReader(RuleSource source) {
    this.source = source;
    this.tokens = new RuleTokens(source);
  }

  /**
   * Reads one rule file.
   *
   * @throws InvalidRulesException if it breaks a house rule
   */
  static RuleDescriptor read(RuleSource source) {
    return new RuleReader(source).file();
  }

  private RuleDescriptor file() {
    header();
    if (tokens.peek().kind() != Kind.DOC) {
      throw tokens.unexpected("a doc comment /** … */ that explains the rule");
    }
    Token explanation = tokens.take();
    tokens.expect("rule");
    if (tokens.peek().kind() != Kind.STRING) {
      throw tokens.unexpected("the rule's name in quotes");
    }
    Token name = tokens.take();
    List<Entry> metadata = metadata();
    tokens.expect("when");
    String variable = new PatternReader(tokens, imports).pattern();
    consequence(variable);
    tokens.expect("end");
    if (tokens.peek().kind() != Kind.END) {
      throw tokens.unexpected("the end of the file: one rule a file");
    }
    return RuleMetadata.read(source, name, explanation, metadata);
  }

  private void header() {
    tokens.expect("package");
    Token first = tokens.peek();
    if (!tokens.qualifiedName().equals(PACKAGE)) {
      throw tokens.problem(first, "the package must be " + PACKAGE);
    }
    while (tokens.peek().is("import")) {
      tokens.take();
      importedType();
    }
    tokens.expect("global");
    Token global = tokens.peek();
    if (!(tokens.qualifiedName() + " " + tokens.take().text()).equals(GLOBAL)) {
      throw tokens.problem(global, "the one global must be " + GLOBAL);
    }
    if (tokens.peek().is("global")) {
      throw tokens.unexpected("no second global: a rule only reports findings");
    }
  }

  private void importedType() {
    Token first = tokens.peek();
    String name = tokens.qualifiedName();
    int dot = name.lastIndexOf('.');
    String type = name.substring(dot + 1);
    if (dot < 0
        || FACT_PACKAGES.stream().noneMatch(p -> (name.substring(0, dot) + ".").startsWith(p + "."))
        || !TYPE.matcher(type).matches()) {
      throw tokens.problem(
          first,
          "import of %s: rules import types of %s only"
              .formatted(name, String.join(", ", FACT_PACKAGES)));
    }
    imports.add(type);
  }

  private List<Entry> metadata() {
    List<Entry> metadata = new ArrayList<>();
    while (tokens.peek().is("@")) {
      tokens.take();
      Token name = tokens.take();
      tokens.expect("(");
      if (tokens.peek().kind() != Kind.STRING && tokens.peek().kind() != Kind.NUMBER) {
        throw tokens.unexpected("a text in quotes or a number as the value of @" + name.text());
      }
      metadata.add(new Entry(name, tokens.take()));
      tokens.expect(")");
    }
    if (!tokens.peek().is("when")) {
      throw tokens.unexpected("metadata or \"when\": rules have no attributes");
    }
    return metadata;
  }

  private void consequence(String variable) {
    tokens.expect("then");
    String expected = "findings.report(drools.getRule().getName(),%s);".formatted(variable);
    Token first = tokens.peek();
    StringBuilder found = new StringBuilder();
    while (!tokens.peek().is("end") && tokens.peek().kind() != Kind.END) {
      found.append(tokens.take().text());
    }
    if (!found.toString().equals(expected)) {
      throw tokens.problem(
          first,
          "the consequence must be exactly: findings.report( drools.getRule().getName(), %s );"
              .formatted(variable));
    }
  }
}
