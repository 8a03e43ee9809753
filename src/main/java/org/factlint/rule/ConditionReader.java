package org.factlint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.factlint.rule.Condition.All;
import org.factlint.rule.Condition.Any;
import org.factlint.rule.Condition.Flag;
import org.factlint.rule.Condition.OneOf;
import org.factlint.rule.Condition.Pattern;

/** Reads the condition of a rule whose form was checked before; “and” binds closer than “or”. */
final class ConditionReader {
  private final RuleTokens tokens;

  ConditionReader(RuleTokens tokens) {
    this.tokens = tokens;
  }

  Pattern pattern() {
    while (!tokens.peek().is("when")) {
      tokens.take();
    }
    tokens.expect("when");
    tokens.take();
    tokens.expect(":");
    String fact = tokens.take().text();
    tokens.expect("(");
    Condition condition =
        tokens.peek().is(")") ? new All(List.of()) : joined(",", this::alternatives, All::new);
    tokens.expect(")");
    return new Pattern(fact, condition instanceof All ? condition : new All(List.of(condition)));
  }

  private Condition alternatives() {
    return joined("||", this::together, Any::new);
  }

  private Condition together() {
    return joined("&&", this::one, All::new);
  }

  private Condition joined(
      String by, Supplier<Condition> part, Function<List<Condition>, Condition> join) {
    List<Condition> parts = new ArrayList<>(List.of(part.get()));
    while (tokens.peek().is(by)) {
      tokens.take();
      parts.add(part.get());
    }
    return parts.size() == 1 ? parts.get(0) : join.apply(parts);
  }

  private Condition one() {
    if (tokens.peek().is("(")) {
      tokens.take();
      Condition inner = alternatives();
      tokens.expect(")");
      return inner;
    }
    if (tokens.peek().is("!")) {
      tokens.take();
      return new Flag(tokens.take().text(), false);
    }
    String property = tokens.take().text();
    if (tokens.peek().is("==") || tokens.peek().is("!=")) {
      boolean holds = tokens.take().is("==");
      return compared(property, List.of(constant()), holds);
    }
    return tokens.peek().is("in") ? compared(property, list(), true) : new Flag(property, true);
  }

  private static Condition compared(String property, List<String> constants, boolean holds) {
    return switch (constants.get(0)) {
      case "true" -> new Flag(property, holds);
      case "false" -> new Flag(property, !holds);
      default -> new OneOf(property, constants, holds);
    };
  }

  private List<String> list() {
    tokens.expect("in");
    tokens.expect("(");
    List<String> constants = new ArrayList<>(List.of(constant()));
    while (tokens.peek().is(",")) {
      tokens.take();
      constants.add(constant());
    }
    tokens.expect(")");
    return List.copyOf(constants);
  }

  /** A constant without its type, a text without its quotation marks. */
  private String constant() {
    String name = tokens.take().text();
    while (tokens.peek().is(".")) {
      tokens.take();
      name = tokens.take().text();
    }
    return name.startsWith("\"") ? name.substring(1, name.length() - 1) : name;
  }
}
