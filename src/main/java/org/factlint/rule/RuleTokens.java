package org.factlint.rule;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.factlint.rule.RuleScanner.Kind;
import org.factlint.rule.RuleScanner.Token;

/** Goes through the tokens of a rule file, and says at which line something else was expected. */
final class RuleTokens {
  private final RuleSource source;
  private final List<Token> tokens;
  private int next;

  RuleTokens(RuleSource source) {
    this.source = source;
    RuleCharacters.check(source);
    this.tokens = RuleScanner.tokens(source.text());
    tokens.stream()
        .filter(token -> token.kind() == Kind.COMMENT)
        .findFirst()
        .ifPresent(
            comment -> {
              throw problem(comment, "a comment: a rule explains itself in its doc comment alone");
            });
  }

  String qualifiedName() {
    StringBuilder name = new StringBuilder();
    if (peek().kind() != Kind.WORD) {
      throw unexpected("a name");
    }
    name.append(take().text());
    while (peek().is(".")) {
      name.append(take().text());
      if (peek().kind() != Kind.WORD) {
        throw unexpected("a name after the point");
      }
      name.append(take().text());
    }
    return name.toString();
  }

  Token peek() {
    return tokens.get(next);
  }

  Token take() {
    Token token = peek();
    if (token.kind() != Kind.END) {
      next++;
    }
    return token;
  }

  void expect(String text) {
    if (!peek().is(text)) {
      throw unexpected("\"" + text + "\"");
    }
    next++;
  }

  String expect(Pattern form, String what) {
    if (peek().kind() != Kind.WORD || !form.matcher(peek().text()).matches()) {
      throw unexpected(what);
    }
    return take().text();
  }

  InvalidRulesException unexpected(String expected) {
    String found = peek().kind() == Kind.DOC ? "a doc comment" : peek().text();
    return problem(peek(), String.format(Locale.ROOT, "found %s, expected %s", found, expected));
  }

  InvalidRulesException problem(Token at, String message) {
    return new InvalidRulesException(List.of(new RuleProblem(source.path(), at.line(), message)));
  }
}
