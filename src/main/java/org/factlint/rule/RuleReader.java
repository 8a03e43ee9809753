package org.factlint.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
  private static final Pattern PROPERTY = Pattern.compile("\\p{Ll}[\\p{L}\\d]*");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\p{Ll}[\\p{L}\\d]*");
  static final String PACKAGE = "org.factlint.rules";

  private final RuleSource source;
  private final List<Token> tokens;
  private final Map<String, Integer> imports = new LinkedHashMap<>();
  private int next;

  /** A property of a rule's metadata as it is written. */
  record Entry(Token name, Token value) {}

  private RuleReader(RuleSource source) {
    this.source = source;
    this.tokens = RuleScanner.tokens(source.text());
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
    if (peek().kind() != Kind.DOC) {
      throw unexpected("a doc comment /** … */ that explains the rule");
    }
    Token explanation = take();
    expect("rule");
    if (peek().kind() != Kind.STRING) {
      throw unexpected("the rule's name in quotes");
    }
    Token name = take();
    List<Entry> metadata = metadata();
    expect("when");
    String variable = pattern();
    consequence(variable);
    expect("end");
    if (peek().kind() != Kind.END) {
      throw unexpected("the end of the file: one rule a file");
    }
    return RuleMetadata.read(source, name, explanation, metadata);
  }

  private void header() {
    expect("package");
    Token first = peek();
    if (!qualifiedName().equals(PACKAGE)) {
      throw problem(first, "the package must be " + PACKAGE);
    }
    while (peek().is("import")) {
      take();
      importedType();
    }
    expect("global");
    Token global = peek();
    if (!(qualifiedName() + " " + take().text()).equals(GLOBAL)) {
      throw problem(global, "the one global must be " + GLOBAL);
    }
    if (peek().is("global")) {
      throw unexpected("no second global: a rule only reports findings");
    }
  }

  private void importedType() {
    Token first = peek();
    String name = qualifiedName();
    int dot = name.lastIndexOf('.');
    String type = name.substring(dot + 1);
    if (dot < 0
        || FACT_PACKAGES.stream().noneMatch(p -> (name.substring(0, dot) + ".").startsWith(p + "."))
        || !TYPE.matcher(type).matches()) {
      throw problem(
          first,
          "import of %s: rules import types of %s only"
              .formatted(name, String.join(", ", FACT_PACKAGES)));
    }
    imports.put(type, first.line());
  }

  private List<Entry> metadata() {
    List<Entry> metadata = new ArrayList<>();
    while (peek().is("@")) {
      take();
      Token name = take();
      expect("(");
      if (peek().kind() != Kind.STRING && peek().kind() != Kind.NUMBER) {
        throw unexpected("a text in quotes or a number as the value of @" + name.text());
      }
      metadata.add(new Entry(name, take()));
      expect(")");
    }
    if (!peek().is("when")) {
      throw unexpected("metadata or \"when\": rules have no attributes");
    }
    return metadata;
  }

  private String pattern() {
    String variable = expect(VARIABLE, "a variable such as $c that holds the fact");
    expect(":");
    factType();
    expect("(");
    if (!peek().is(")")) {
      constraints();
    }
    expect(")");
    if (!peek().is("then")) {
      throw unexpected("\"then\": a rule judges one fact");
    }
    return variable;
  }

  private void factType() {
    Token type = peek();
    expect(TYPE, "the type of the fact");
    if (!imports.containsKey(type.text())) {
      throw problem(type, "%s is not imported".formatted(type.text()));
    }
  }

  private void constraints() {
    alternatives();
    while (peek().is(",")) {
      take();
      alternatives();
    }
  }

  private void alternatives() {
    constraint();
    while (peek().is("&&") || peek().is("||")) {
      take();
      constraint();
    }
  }

  private void constraint() {
    if (peek().is("(")) {
      take();
      alternatives();
      expect(")");
    } else if (peek().is("!")) {
      take();
      property();
    } else {
      property();
      comparison();
    }
  }

  private void property() {
    Token name = peek();
    expect(PROPERTY, "a property of the fact");
    if (peek().is("(") || peek().is(".")) {
      throw problem(name, "%s%s: constraints call nothing".formatted(name.text(), peek().text()));
    }
  }

  private void comparison() {
    if (peek().is("==") || peek().is("!=")) {
      take();
      literal();
    } else if (peek().is("in")) {
      take();
      expect("(");
      literal();
      while (peek().is(",")) {
        take();
        literal();
      }
      expect(")");
    } else if (!peek().is(")") && !peek().is(",") && !peek().is("&&") && !peek().is("||")) {
      throw unexpected("==, !=, in, && , || or the end of the constraint");
    }
  }

  private void literal() {
    Token first = peek();
    if (first.kind() == Kind.STRING || first.kind() == Kind.NUMBER) {
      take();
    } else if (first.is("true") || first.is("false")) {
      take();
    } else {
      String name = qualifiedName();
      String type = name.substring(0, Math.max(0, name.indexOf('.')));
      if (!imports.containsKey(type) || peek().is("(")) {
        throw problem(
            first, "%s: expected a literal or a constant of an imported enum".formatted(name));
      }
    }
  }

  private void consequence(String variable) {
    expect("then");
    String expected = "findings.report(drools.getRule().getName(),%s);".formatted(variable);
    Token first = peek();
    StringBuilder found = new StringBuilder();
    while (!peek().is("end") && peek().kind() != Kind.END) {
      found.append(take().text());
    }
    if (!found.toString().equals(expected)) {
      throw problem(
          first,
          "the consequence must be exactly: findings.report( drools.getRule().getName(), %s );"
              .formatted(variable));
    }
  }

  private String qualifiedName() {
    StringBuilder name = new StringBuilder();
    if (peek().kind() != Kind.WORD) {
      throw unexpected("a name");
    }
    name.append(take().text());
    while (peek().is(".")) {
      name.append(take().text()).append(take().text());
    }
    return name.toString();
  }

  private Token peek() {
    return tokens.get(next);
  }

  private Token take() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      next++;
    }
    return token;
  }

  private void expect(String text) {
    if (!peek().is(text)) {
      throw unexpected("\"" + text + "\"");
    }
    next++;
  }

  private String expect(Pattern form, String what) {
    if (peek().kind() != Kind.WORD || !form.matcher(peek().text()).matches()) {
      throw unexpected(what);
    }
    return take().text();
  }

  private InvalidRulesException unexpected(String expected) {
    String found = peek().kind() == Kind.DOC ? "a doc comment" : peek().text();
    return problem(peek(), "found %s, expected %s".formatted(found, expected));
  }

  private InvalidRulesException problem(Token at, String message) {
    return new InvalidRulesException(List.of(new RuleProblem(source.path(), at.line(), message)));
  }
}
