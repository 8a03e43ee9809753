package org.factlint.ruledoc.page;

import java.util.List;
import java.util.Locale;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.report.Ink;
import org.factlint.report.Page;
import org.factlint.report.TextLook;
import org.factlint.report.VisibleText;
import org.factlint.rule.RuleDescriptor;
import org.factlint.ruledoc.page.ConditionWords.Part;
import org.factlint.ruledoc.page.ConditionWords.Told;
import org.factlint.ruledoc.page.RuleDocument.Run;

/** A rule as a terminal explains it. */
public final class RuleExplanation {
  private static final String INDENT = "  ";

  private final RuleDocument document;
  private final RuleDescriptor rule;
  private final Page page;

  private RuleExplanation(RuleDocument document, TextLook look) {
    this.document = document;
    this.rule = document.rule();
    this.page = new Page(look);
  }

  /**
   * Explains a rule.
   *
   * @param document what is known about it
   * @param look how the terminal looks
   * @return the text
   */
  public static String of(RuleDocument document, TextLook look) {
    RuleExplanation explanation = new RuleExplanation(document, look);
    explanation.write();
    return explanation.page.toString();
  }

  private void write() {
    page.line("", Ink.BOLD, rule.id() + ": " + rule.title());
    page.line("", Ink.FAINT, facts());
    for (String paragraph : rule.page().explanation().split("\n\n", -1)) {
      page.blank();
      page.line(INDENT, Ink.PLAIN, paragraph);
    }
    document
        .shownCase()
        .ifPresent(shown -> document.finding(shown).ifPresent(f -> example(shown, f)));
    condition();
    heading("Known false alarms");
    page.line(INDENT, Ink.PLAIN, rule.page().falsePositives());
    settings();
    others();
    references();
  }

  private String facts() {
    return String.format(
        Locale.ROOT,
        "finds %s (%s), level %s; %s, version %d; family %s",
        rule.kind().word(),
        rule.kind().title().toLowerCase(Locale.ROOT),
        rule.level().word(),
        rule.status().word(),
        rule.version(),
        rule.family());
  }

  private void example(Run shown, Finding finding) {
    heading("Example: " + shown.ruleCase().name());
    for (Evidence evidence : finding.evidence()) {
      String source = INDENT + evidence.claim().source() + ": ";
      page.hanging(source, Ink.PLAIN, "“" + VisibleText.of(evidence.quote().exact()) + "”");
    }
    page.blank();
    page.line(INDENT, Ink.BOLD, finding.kind().title() + ":");
    page.line(INDENT, Ink.PLAIN, VisibleText.of(finding.message()));
    finding
        .reasoning()
        .forEach(reason -> page.hanging(INDENT + "- ", Ink.FAINT, VisibleText.of(reason)));
  }

  private void condition() {
    heading("Fires when");
    Told told = ConditionWords.of(document.condition());
    page.line(INDENT, Ink.PLAIN, told.fact() + (told.parts().isEmpty() ? "." : ", and:"));
    told.parts().forEach(this::part);
  }

  private void part(Part part) {
    String end = part.alternatives().isEmpty() ? "" : ":";
    page.hanging(INDENT + "- ", Ink.PLAIN, part.words() + end);
    part.alternatives().forEach(one -> page.hanging(INDENT + INDENT + "- ", Ink.PLAIN, one));
  }

  private void settings() {
    heading("Settings");
    for (Setting setting : document.settings()) {
      page.line(INDENT, Ink.PLAIN, setting.file() + ": " + setting.key() + " = " + setting.value());
      page.line(INDENT + INDENT, Ink.FAINT, setting.meaning());
    }
  }

  private void others() {
    List<String> supersedes = rule.relations().supersedes();
    if (!supersedes.isEmpty() || !document.replacedBy().isEmpty()) {
      heading("Beside other rules");
    }
    if (!supersedes.isEmpty()) {
      page.line(INDENT, Ink.PLAIN, "It replaces, on the same evidence: " + joined(supersedes));
    }
    if (!document.replacedBy().isEmpty()) {
      page.line(
          INDENT,
          Ink.PLAIN,
          "On the same evidence it gives way to: " + joined(document.replacedBy()));
    }
  }

  private void references() {
    if (!rule.page().references().isEmpty()) {
      heading("References");
      rule.page().references().forEach(address -> page.line(INDENT, Ink.PLAIN, address));
    }
  }

  private void heading(String words) {
    page.blank();
    page.line("", Ink.BOLD, words);
  }

  private static String joined(List<String> ids) {
    return String.join(", ", ids);
  }
}
