package org.factlint.check;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.factlint.rule.RuleSource;

/**
 * A rule that lacks one of its conditions.
 *
 * @param original the rule
 * @param without the condition, or the alternative of one, that it lacks
 * @param constraints what is left of the conditions
 */
record DroppedConditions(RuleSource original, String without, String constraints) {
  private static final List<String> CONNECTIVES = List.of("||", "&&");

  /** A text of conditions that lacks one of them. */
  private record Rest(String without, String constraints) {

    Rest within(String before, String after) {
      return new Rest(without, before + constraints + after);
    }
  }

  /** Every way to take one condition out of a rule, at any depth. */
  static Stream<DroppedConditions> of(RuleSource rule) {
    String constraints = rule.text().substring(from(rule), to(rule));
    return constraints.isBlank()
        ? Stream.of()
        : dropped(parts(constraints, ","), ",").stream()
            .map(rest -> new DroppedConditions(rule, rest.without(), rest.constraints()));
  }

  private static int from(RuleSource rule) {
    return rule.text().indexOf("(", rule.text().indexOf("\nwhen\n")) + 1;
  }

  private static int to(RuleSource rule) {
    return rule.text().lastIndexOf(")", rule.text().indexOf("\nthen\n"));
  }

  /** What an alternative of a condition, or a part of one, leaves when it is dropped. */
  private static List<Rest> insideOf(String constraints) {
    for (String connective : CONNECTIVES) {
      List<String> parts = parts(constraints, connective);
      if (parts.size() > 1) {
        return dropped(parts, connective);
      }
    }
    String bare = constraints.strip();
    return bare.startsWith("(")
        ? insideOf(bare.substring(1, bare.length() - 1)).stream()
            .map(rest -> rest.within("( ", " )"))
            .toList()
        : List.of();
  }

  private static List<Rest> dropped(List<String> parts, String connective) {
    List<Rest> rests = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      List<String> others = new ArrayList<>(parts);
      rests.add(new Rest(others.remove(i).strip(), String.join(connective, others)));
      for (Rest rest : insideOf(parts.get(i))) {
        List<String> changed = new ArrayList<>(parts);
        changed.set(i, " " + rest.constraints());
        rests.add(new Rest(rest.without(), String.join(connective, changed)));
      }
    }
    return rests;
  }

  /** The parts between connectives that stand in no parentheses. */
  private static List<String> parts(String constraints, String connective) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < constraints.length(); i++) {
      char c = constraints.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (depth == 0 && constraints.startsWith(connective, i)) {
        parts.add(constraints.substring(start, i));
        start = i + connective.length();
      }
    }
    parts.add(constraints.substring(start));
    return parts;
  }

  /** The rule's id. */
  String rule() {
    return id(original);
  }

  static String id(RuleSource rule) {
    return Path.of(rule.path()).getName(2).toString();
  }

  /** The mutant as a rule of its own, beside the original: its name ends in a word for a number. */
  RuleSource as(String id) {
    String text =
        original.text().substring(0, from(original))
            + constraints
            + original.text().substring(to(original));
    return renamed(new RuleSource(original.path(), text), rule(), id);
  }

  /** Without the others there is nothing to replace; what a rule judges does not depend on it. */
  static RuleSource renamed(RuleSource rule, String from, String to) {
    return new RuleSource(
        rule.path().replace("/" + from + "/", "/" + to + "/"),
        rule.text()
            .replaceFirst("@supersedes\\(.*\\)", "@supersedes( \"\" )")
            .replace("rule \"" + from + "\"", "rule \"" + to + "\""));
  }

  @Override
  public String toString() {
    return rule() + " without " + without.replaceAll("\\s+", " ");
  }
}
