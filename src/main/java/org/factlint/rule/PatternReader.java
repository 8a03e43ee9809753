package org.factlint.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.factlint.factfile.json.Suggestion;
import org.factlint.rule.RuleScanner.Kind;
import org.factlint.rule.RuleScanner.Token;
import org.factlint.rule.trust.FactTypes;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a rule asks of its one fact: properties that the fact has, against constants of their
 * types, and nothing else. So nothing is called that somebody has not written to be called here.
 */
final class PatternReader {
  private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final Pattern PROPERTY = Pattern.compile("[a-z][A-Za-z0-9]*");
  private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");
  private static final Pattern VARIABLE = Pattern.compile("\\$[a-z][A-Za-z0-9]*");
  private static final int DEEPEST = 8;

  private final RuleTokens tokens;
  private final Map<String, Class<?>> imports;
  private SortedMap<String, Class<?>> properties = new TreeMap<>();
  private int depth;

  PatternReader(RuleTokens tokens, Map<String, Class<?>> imports) {
    this.tokens = tokens;
    this.imports = imports;
  }

  /** Reads the pattern; gives the variable that holds the fact. */
  String pattern() {
    String variable = tokens.expect(VARIABLE, "a variable such as $c that holds the fact");
    tokens.expect(":");
    properties = FactTypes.properties(factType());
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

  private Class<?> factType() {
    Token type = tokens.peek();
    tokens.expect(TYPE, "the type of the fact");
    @Nullable Class<?> fact = imports.get(type.text());
    if (fact == null) {
      throw tokens.problem(type, String.format(Locale.ROOT, "%s is not imported", type.text()));
    }
    if (!FactTypes.isFact(fact)) {
      throw tokens.problem(
          type, String.format(Locale.ROOT, "%s is no fact that rules judge", type.text()));
    }
    return fact;
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
      nested();
    } else if (tokens.peek().is("!")) {
      tokens.take();
      yesOrNo(tokens.peek(), property());
    } else {
      Token name = tokens.peek();
      comparison(name, property());
    }
  }

  private void nested() {
    if (++depth > DEEPEST) {
      throw tokens.unexpected(String.format(Locale.ROOT, "brackets at most %d deep", DEEPEST));
    }
    tokens.take();
    alternatives();
    tokens.expect(")");
    depth--;
  }

  private Class<?> property() {
    Token name = tokens.peek();
    tokens.expect(PROPERTY, "a property of the fact");
    if (tokens.peek().is("(") || tokens.peek().is(".")) {
      throw tokens.problem(
          name,
          String.format(
              Locale.ROOT, "%s%s: constraints call nothing", name.text(), tokens.peek().text()));
    }
    @Nullable Class<?> type = properties.get(name.text());
    if (type == null) {
      String known = "it has " + String.join(", ", properties.keySet());
      String fix = Suggestion.fix(name.text(), properties.keySet(), known);
      throw tokens.problem(
          name, String.format(Locale.ROOT, "the fact has no property %s; %s", name.text(), fix));
    }
    return type;
  }

  private void comparison(Token name, Class<?> type) {
    if (tokens.peek().is("==") || tokens.peek().is("!=")) {
      tokens.take();
      literal(type);
    } else if (tokens.peek().is("in")) {
      tokens.take();
      tokens.expect("(");
      literal(type);
      while (tokens.peek().is(",")) {
        tokens.take();
        literal(type);
      }
      tokens.expect(")");
    } else if (List.of(")", ",", "&&", "||").stream().anyMatch(tokens.peek()::is)) {
      yesOrNo(name, type);
    } else {
      throw tokens.unexpected("==, !=, in, && , || or the end of the constraint");
    }
  }

  private void yesOrNo(Token name, Class<?> type) {
    if (type != boolean.class) {
      throw tokens.problem(
          name,
          String.format(
              Locale.ROOT, "%s is not yes or no: compare it by ==, != or in", name.text()));
    }
  }

  private void literal(Class<?> type) {
    Token first = tokens.peek();
    if (type.isEnum()) {
      constant(first, type);
    } else if (type == boolean.class) {
      require(first.is("true") || first.is("false"), "true or false");
    } else {
      boolean plain = first.kind() == Kind.STRING && first.text().indexOf('\\') < 0;
      require(plain, "a text in quotation marks, without backslashes");
    }
  }

  private void require(boolean holds, String expected) {
    if (!holds) {
      throw tokens.unexpected(expected);
    }
    tokens.take();
  }

  private void constant(Token first, Class<?> words) {
    boolean named = imports.get(first.text()) == words && first.kind() == Kind.WORD;
    if (!named) {
      String example = words.getSimpleName() + "." + FactTypes.constants(words).get(0);
      throw tokens.unexpected(
          String.format(Locale.ROOT, "a word such as %s, and its import", example));
    }
    tokens.take();
    tokens.expect(".");
    Token name = tokens.peek();
    tokens.expect(CONSTANT, "a constant of " + words.getSimpleName());
    List<String> known = FactTypes.constants(words);
    if (!known.contains(name.text())) {
      String fix = Suggestion.fix(name.text(), known, "there are " + String.join(", ", known));
      throw tokens.problem(
          name,
          String.format(Locale.ROOT, "%s has no %s; %s", words.getSimpleName(), name.text(), fix));
    }
    if (tokens.peek().is("(") || tokens.peek().is(".")) {
      throw tokens.problem(
          name,
          String.format(
              Locale.ROOT, "%s%s: constraints call nothing", name.text(), tokens.peek().text()));
    }
  }
}
