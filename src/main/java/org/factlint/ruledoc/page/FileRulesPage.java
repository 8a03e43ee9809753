package org.factlint.ruledoc.page;

import static org.factlint.report.MarkdownText.code;

import java.util.List;
import java.util.stream.Collectors;
import org.factlint.finding.Problem;
import org.factlint.report.Ink;
import org.factlint.report.MarkdownText;
import org.factlint.report.Page;
import org.factlint.report.TextLook;
import org.factlint.report.VisibleText;
import org.factlint.ruledoc.FileRule;
import org.factlint.ruledoc.FileRule.Expected;
import org.factlint.ruledoc.FileRule.FileCase;
import org.factlint.ruledoc.FileRules;

/** What the rules that speak of fact files are: as a page, and for a terminal. */
public final class FileRulesPage {
  private static final String INDENT = "  ";

  private final FileRules rules;

  private FileRulesPage(FileRules rules) {
    this.rules = rules;
  }

  static String markdown(FileRules rules) {
    StringBuilder out = new StringBuilder(RulePage.GENERATED);
    out.append("# Rules on fact files\n\n");
    out.append(
        """
        `./factlint validate` holds fact files against these rules, each file by itself. What is no JSON, or no fact file, is told \
        beside them. Their cases are in [`file-rules.json`](file-rules.json).

        | rule | says | level |
        |---|---|---|
        """);
    for (FileRule rule : rules.all()) {
      out.append("| [").append(code(rule.id())).append("](#").append(rule.id()).append(") | ");
      out.append(MarkdownText.of(rule.title())).append(" | ").append(rule.level().word());
      out.append(" |\n");
    }
    FileRulesPage page = new FileRulesPage(rules);
    rules.all().forEach(rule -> page.section(rule, out));
    return out.toString();
  }

  private void section(FileRule rule, StringBuilder out) {
    out.append("\n## ").append(rule.id()).append("\n\n");
    out.append(MarkdownText.of(rule.title())).append(".\n");
    for (String paragraph : rule.explanation().split("\n\n", -1)) {
      out.append('\n').append(MarkdownText.of(paragraph)).append('\n');
    }
    out.append("\n> ").append(MarkdownText.of(example(rule))).append("\n\n");
    out.append("Known false alarms: ").append(MarkdownText.of(rule.falsePositives()));
    out.append("\n\n| case | tells |\n|---|---|\n");
    for (FileCase one : rule.cases()) {
      String told = one.expected().isEmpty() ? "nothing" : told(one);
      out.append("| ").append(MarkdownText.of(one.name())).append(" | ").append(told);
      out.append(" |\n");
    }
  }

  private static String told(FileCase one) {
    return one.expected().stream()
        .map(Expected::rule)
        .distinct()
        .map(MarkdownText::code)
        .collect(Collectors.joining(", "));
  }

  /** What the first case of a rule tells. */
  private String example(FileRule rule) {
    return rules.run(rule.cases().get(0)).stream()
        .filter(problem -> problem.rule().equals(rule.id()))
        .map(FileRulesPage::words)
        .findFirst()
        .orElse("");
  }

  private static String words(Problem problem) {
    return problem.level().word()
        + ": found "
        + problem.found()
        + ", expected "
        + problem.expected()
        + "; "
        + problem.fix();
  }

  /**
   * The list for a terminal.
   *
   * @param rules the rules
   * @param look how it looks
   * @return a line a rule, more where a title is long
   */
  public static String list(List<FileRule> rules, TextLook look) {
    Page page = new Page(look);
    int widest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    page.line("", Ink.BOLD, "on fact files (factlint validate)");
    for (FileRule rule : rules) {
      String label =
          INDENT
              + rule.id()
              + " ".repeat(widest - rule.id().length())
              + INDENT
              + rule.level().word()
              + " ".repeat("warning".length() - rule.level().word().length())
              + INDENT;
      page.hanging(label, Ink.PLAIN, rule.title());
    }
    return page.toString();
  }

  /**
   * Explains a rule on a terminal.
   *
   * @param rules all rules
   * @param rule one of them
   * @param look how it looks
   * @return the text
   */
  public static String explain(FileRules rules, FileRule rule, TextLook look) {
    Page page = new Page(look);
    page.line("", Ink.BOLD, rule.id() + ": " + rule.title());
    page.line("", Ink.FAINT, "on fact files, level " + rule.level().word());
    for (String paragraph : rule.explanation().split("\n\n", -1)) {
      page.blank();
      page.line(INDENT, Ink.PLAIN, paragraph);
    }
    page.blank();
    page.line("", Ink.BOLD, "Example: " + rule.cases().get(0).name());
    page.line(INDENT, Ink.PLAIN, VisibleText.of(new FileRulesPage(rules).example(rule)));
    page.blank();
    page.line("", Ink.BOLD, "Known false alarms");
    page.line(INDENT, Ink.PLAIN, rule.falsePositives());
    return page.toString();
  }
}
