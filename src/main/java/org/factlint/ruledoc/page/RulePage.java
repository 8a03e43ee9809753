package org.factlint.ruledoc.page;

import static org.factlint.report.MarkdownText.code;

import java.util.List;
import java.util.stream.Collectors;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.report.MarkdownText;
import org.factlint.rule.RuleDescriptor;
import org.factlint.ruledoc.FindingOutline;
import org.factlint.ruledoc.RuleCase;
import org.factlint.ruledoc.page.ConditionWords.Part;
import org.factlint.ruledoc.page.ConditionWords.Told;
import org.factlint.ruledoc.page.RuleDocument.Run;

/** The page of a rule, {@code README.md} in its folder. */
final class RulePage {
  static final String GENERATED =
      "<!-- Made by `factlint rules doc` from what stands beside it; edits are lost. -->\n\n";

  private final StringBuilder out = new StringBuilder(GENERATED);
  private final RuleDocument document;
  private final RuleDescriptor rule;

  private RulePage(RuleDocument document) {
    this.document = document;
    this.rule = document.rule();
  }

  static String of(RuleDocument document) {
    return new RulePage(document).page();
  }

  private String page() {
    out.append("# ").append(MarkdownText.of(rule.title())).append("\n\n");
    facts();
    paragraphs(rule.page().explanation());
    document.shownCase().ifPresent(this::example);
    condition();
    heading("Known false alarms");
    paragraphs(rule.page().falsePositives());
    settings();
    others();
    references();
    cases();
    return out.toString();
  }

  private void facts() {
    out.append("| rule | family | finds | level | status | version |\n|---|---|---|---|---|---|\n");
    String kind = rule.kind().title() + " (" + code(rule.kind().word()) + ")";
    row(
        List.of(
            code(rule.id()),
            "[" + MarkdownText.of(rule.family()) + "](../../README.md#" + rule.family() + ")",
            kind,
            code(rule.level().word()),
            rule.status().word(),
            Integer.toString(rule.version())));
    out.append('\n');
  }

  private void example(Run shown) {
    document.finding(shown).ifPresent(finding -> example(shown, finding));
  }

  private void example(Run shown, Finding finding) {
    heading("An example");
    out.append("The case “").append(MarkdownText.of(shown.ruleCase().name())).append("”:\n\n");
    String quotes =
        finding.evidence().stream().map(RulePage::quote).collect(Collectors.joining(">\n"));
    out.append(quotes).append("\nThe finding, word for word:\n\n> **");
    out.append(finding.kind().title()).append(".** ");
    out.append(MarkdownText.of(finding.message())).append('\n');
    for (String reason : finding.reasoning()) {
      out.append(">\n> ").append(MarkdownText.of(reason)).append('\n');
    }
    out.append('\n');
  }

  private static String quote(Evidence evidence) {
    return "> **"
        + MarkdownText.of(evidence.claim().source().value())
        + "** “"
        + MarkdownText.of(evidence.quote().exact())
        + "”\n";
  }

  private void condition() {
    heading("When it fires");
    Told told = ConditionWords.of(document.condition());
    boolean always = told.parts().isEmpty();
    out.append(told.fact()).append(always ? ".\n\n" : ", and:\n\n");
    told.parts().forEach(this::part);
    out.append(always ? "" : "\n").append("In the rule's own words ([`rule.drl`](rule.drl)):\n\n");
    String text = document.source().text();
    out.append("```drl\n").append(text.substring(text.lastIndexOf("\nwhen\n") + 1).stripTrailing());
    out.append("\n```\n\n");
  }

  private void part(Part part) {
    out.append("- ").append(MarkdownText.of(part.words()));
    out.append(part.alternatives().isEmpty() ? "\n" : ":\n");
    for (String alternative : part.alternatives()) {
      out.append("  - ").append(MarkdownText.of(alternative)).append('\n');
    }
  }

  private void settings() {
    heading("Settings");
    out.append("| in | setting | as shipped | decides |\n|---|---|---|---|\n");
    for (Setting setting : document.settings()) {
      row(
          List.of(
              code(setting.file()),
              code(setting.key()),
              code(setting.value()),
              MarkdownText.of(setting.meaning())));
    }
    out.append('\n');
  }

  private void others() {
    List<String> supersedes = rule.relations().supersedes();
    if (supersedes.isEmpty() && document.replacedBy().isEmpty()) {
      return;
    }
    heading("Beside other rules");
    if (!supersedes.isEmpty()) {
      out.append("Its finding replaces, on the same evidence, that of ");
      out.append(codes(supersedes)).append(".\n\n");
    }
    if (!document.replacedBy().isEmpty()) {
      out.append("On the same evidence its finding gives way to that of ");
      out.append(codes(document.replacedBy())).append(".\n\n");
    }
  }

  private void references() {
    if (!rule.page().references().isEmpty()) {
      heading("References");
      rule.page().references().forEach(address -> out.append("- <").append(address).append(">\n"));
      out.append('\n');
    }
  }

  private void cases() {
    heading("Cases");
    out.append("All of them run in the build ([`cases.json`](cases.json)).\n\n");
    out.append("| case | this rule | other rules |\n|---|---|---|\n");
    document.runs().forEach(this::oneCase);
  }

  private void oneCase(Run run) {
    List<FindingOutline> all = run.findings().stream().map(FindingOutline::of).toList();
    List<FindingOutline> own = all.stream().filter(f -> f.rule().equals(rule.id())).toList();
    List<FindingOutline> rest = all.stream().filter(f -> !f.rule().equals(rule.id())).toList();
    String fires =
        own.isEmpty()
            ? "stays silent"
            : "**fires**: "
                + own.stream()
                    .map(FindingOutline::kind)
                    .distinct()
                    .map(FindingKind::word)
                    .collect(Collectors.joining(", "));
    String name = MarkdownText.of(run.ruleCase().name()) + marks(run.ruleCase());
    String others = codes(rest.stream().map(FindingOutline::rule).distinct().toList());
    row(List.of(name, fires, others));
  }

  private static String marks(RuleCase one) {
    return (one.document() ? " (shown above)" : "") + (one.boundary() ? " (boundary)" : "");
  }

  private void heading(String words) {
    out.append("## ").append(words).append("\n\n");
  }

  private void paragraphs(String text) {
    for (String paragraph : text.split("\n\n", -1)) {
      out.append(MarkdownText.of(paragraph)).append("\n\n");
    }
  }

  private void row(List<String> cells) {
    out.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String codes(List<String> ids) {
    return ids.stream().map(id -> code(id)).collect(Collectors.joining(", "));
  }
}
