package org.factlint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.factlint.rule.RuleScanner.Kind;
import org.factlint.rule.RuleScanner.Token;
import org.factlint.rule.trust.FactTypes;

/**
 * Reads a rule file and holds it to the house rules, on its source text: the rule engine would
 * accept far more than a reviewer can judge at a glance.
 */
final class RuleReader {
  private static final String GLOBAL = "org.factlint.compare.FindingSink findings";
  static final String PACKAGE = "org.factlint.rules";

  private final RuleSource source;
  private final RuleTokens tokens;
  private final Map<String, Class<?>> imports = new LinkedHashMap<>();

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
    boolean firstOfAll = source.text().stripLeading().startsWith("package " + PACKAGE);
    if (!tokens.qualifiedName().equals(PACKAGE) || !firstOfAll) {
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
    Class<?> type =
        FactTypes.find(name)
            .orElseThrow(
                () ->
                    tokens.problem(
                        first,
                        String.format(
                            Locale.ROOT,
                            "import of %s: rules import types of %s only",
                            name,
                            String.join(", ", FactTypes.PACKAGES))));
    if (imports.put(type.getSimpleName(), type) != null) {
      throw tokens.problem(first, "a second import of the name " + type.getSimpleName());
    }
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
    String expected =
        String.format(Locale.ROOT, "findings.report(drools.getRule().getName(),%s);", variable);
    Token first = tokens.peek();
    StringBuilder found = new StringBuilder();
    while (!tokens.peek().is("end") && tokens.peek().kind() != Kind.END) {
      found.append(tokens.take().text());
    }
    if (!found.toString().equals(expected)) {
      throw tokens.problem(
          first,
          String.format(
              Locale.ROOT,
              "the consequence must be exactly: findings.report( drools.getRule().getName(), %s );",
              variable));
    }
  }
}
