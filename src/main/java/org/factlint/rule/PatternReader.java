package org.factlint.rule;

import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.rule.RuleScanner.Kind;
import org.factlint.rule.RuleScanner.Token;

/** Reads what a rule asks of its one fact: properties against constants, and nothing else. */
final class PatternReader {
  private static final Pattern TYPE = Pattern.compile("\\p{Lu}[\\p{L}\\d]*");
  private static final Pattern PROPERTY = Pattern.compile("\\p{Ll}[\\p{L}\\d]*");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\p{Ll}[\\p{L}\\d]*");

  private final RuleTokens tokens;
  private final Set<String> imports;

  PatternReader(RuleTokens tokens, Set<String> imports) {
    this.tokens = tokens;
    this.imports = imports;
  }

  /** Reads the pattern; gives the variable that holds the fact. */
  String pattern() {
    String variable = tokens.expect(VARIABLE, "a variable such as $c that holds the fact");
    tokens.expect(":");
    factType();
    tokens.expect("(");
    if (!tokens.peek().is(")")) {
      constraints();
    }
    tokens.expect(")");
    if (!tokens.peek().is("then")) {
      throw tokens.unexpected("\"then\": a rule judges one fact");
    }
    return variable;
  }

  private void factType() {
    Token type = tokens.peek();
    tokens.expect(TYPE, "the type of the fact");
    if (!imports.contains(type.text())) {
      throw tokens.problem(type, "%s is not imported".formatted(type.text()));
    }
  }

  private void constraints() {
    alternatives();
    while (tokens.peek().is(",")) {
      tokens.take();
      alternatives();
    }
  }

  private void alternatives() {
    constraint();
    while (tokens.peek().is("&&") || tokens.peek().is("||")) {
      tokens.take();
      constraint();
    }
  }

  private void constraint() {
    if (tokens.peek().is("(")) {
      tokens.take();
      alternatives();
      tokens.expect(")");
    } else if (tokens.peek().is("!")) {
      tokens.take();
      property();
    } else {
      property();
      comparison();
    }
  }

  private void property() {
    Token name = tokens.peek();
    tokens.expect(PROPERTY, "a property of the fact");
    if (tokens.peek().is("(") || tokens.peek().is(".")) {
      throw tokens.problem(
          name, "%s%s: constraints call nothing".formatted(name.text(), tokens.peek().text()));
    }
  }

  private void comparison() {
    if (tokens.peek().is("==") || tokens.peek().is("!=")) {
      tokens.take();
      literal();
    } else if (tokens.peek().is("in")) {
      tokens.take();
      tokens.expect("(");
      literal();
      while (tokens.peek().is(",")) {
        tokens.take();
        literal();
      }
      tokens.expect(")");
    } else if (!tokens.peek().is(")")
        && !tokens.peek().is(",")
        && !tokens.peek().is("&&")
        && !tokens.peek().is("||")) {
      throw tokens.unexpected("==, !=, in, && , || or the end of the constraint");
    }
  }

  private void literal() {
    Token first = tokens.peek();
    if (first.kind() == Kind.STRING || first.kind() == Kind.NUMBER) {
      tokens.take();
    } else if (first.is("true") || first.is("false")) {
      tokens.take();
    } else {
      String name = tokens.qualifiedName();
      String type = name.substring(0, Math.max(0, name.indexOf('.')));
      if (!imports.contains(type) || tokens.peek().is("(")) {
        throw tokens.problem(
            first, "%s: expected a literal or a constant of an imported enum".formatted(name));
      }
    }
  }
}
