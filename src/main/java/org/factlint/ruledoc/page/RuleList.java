package org.factlint.ruledoc.page;

import static org.factlint.factfile.json.JsonText.quoted;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.factlint.report.Ink;
import org.factlint.report.Page;
import org.factlint.report.TextLook;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.RuleSettings;

/** The list of all rules: for a terminal, and for another program. */
public final class RuleList {
  private static final String GAP = "  ";

  private RuleList() {}

  /**
   * The list for a terminal, by family.
   *
   * @param rules the rules, sorted by family
   * @param said what the project says of single rules
   * @param look how it looks
   * @return a line a rule, more where a title is long
   */
  public static String text(Collection<RuleDescriptor> rules, RuleSettings said, TextLook look) {
    Page page = new Page(look);
    int ids = widest(rules, RuleDescriptor::id);
    int kinds = widest(rules, rule -> rule.kind().word());
    int levels = widest(rules, rule -> Setting.word(rule, said));
    String family = "";
    for (RuleDescriptor rule : rules) {
      if (!rule.family().equals(family)) {
        page.line("", Ink.BOLD, rule.family());
        family = rule.family();
      }
      String label =
          GAP
              + padded(rule.id(), ids)
              + padded(rule.kind().word(), kinds)
              + padded(Setting.word(rule, said), levels);
      page.hanging(label, Ink.PLAIN, rule.title() + mark(rule));
    }
    page.blank();
    page.line("", Ink.FAINT, rules.size() + " rules; factlint rules explain ID tells more of one");
    return page.toString();
  }

  private static String mark(RuleDescriptor rule) {
    return rule.status() == RuleDescriptor.Status.STABLE ? "" : " (experimental)";
  }

  private static int widest(
      Collection<RuleDescriptor> rules, Function<RuleDescriptor, String> column) {
    return rules.stream().map(column).mapToInt(String::length).max().orElse(0);
  }

  private static String padded(String word, int width) {
    return word + " ".repeat(width - word.length()) + GAP;
  }

  /**
   * The list as JSON.
   *
   * @param rules the rules, sorted by family
   * @param said what the project says of single rules
   * @param sha256 the fingerprint of the rule base
   * @return an object, a line a rule
   */
  public static String json(Collection<RuleDescriptor> rules, RuleSettings said, String sha256) {
    return rules.stream()
        .map(rule -> "    " + json(rule, said))
        .collect(
            Collectors.joining(
                ",\n",
                "{\n  \"schemaVersion\": \"1\",\n  \"sha256\": "
                    + quoted(sha256)
                    + ",\n  \"rules\": [\n",
                "\n  ]\n}\n"));
  }

  private static String json(RuleDescriptor rule, RuleSettings said) {
    return List.of(
            property("id", quoted(rule.id())),
            property("family", quoted(rule.family())),
            property("title", quoted(rule.title())),
            property("kind", quoted(rule.kind().word())),
            property("level", quoted(Setting.word(rule, said))),
            property("status", quoted(rule.status().word())),
            property("version", Integer.toString(rule.version())),
            property("contradiction", quoted(rule.judgement().contradiction().word())),
            property("settings", list(rule.relations().settings())),
            property("supersedes", list(rule.relations().supersedes())))
        .stream()
        .collect(Collectors.joining(", ", "{ ", " }"));
  }

  private static String property(String name, String value) {
    return quoted(name) + ": " + value;
  }

  private static String list(List<String> words) {
    return words.isEmpty()
        ? "[]"
        : words.stream().map(word -> quoted(word)).collect(Collectors.joining(", ", "[ ", " ]"));
  }
}
