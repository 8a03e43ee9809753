package org.factlint.report;

import java.util.List;
import org.factlint.config.FailOn;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;

/** Writes the report that an editor reads in a terminal: sources, then issues, then the rest. */
public final class TextReportWriter implements ReportWriter {
  private static final String MARGIN = "   ";
  private static final int SHORT_QUOTE = 90;

  private final TextLook look;
  private final FailOn failOn;

  /**
   * Makes a writer.
   *
   * @param look how the text looks
   * @param failOn what fails the check, for the last line
   */
  public TextReportWriter(TextLook look, FailOn failOn) {
    this.look = look;
    this.failOn = failOn;
  }

  @Override
  public String write(FindingsReport report) {
    Page page = new Page(look);
    SourceLetters letters = new SourceLetters(report);
    sources(page, report, letters);
    topics(page, report, letters);
    inShort(page, report, letters, FindingKind.AGREEMENT);
    inShort(page, report, letters, FindingKind.REFINEMENT);
    onlyInOne(page, report, letters);
    keptApart(page, report, letters);
    end(page, report);
    return page.toString();
  }

  private static void sources(Page page, FindingsReport report, SourceLetters letters) {
    page.line("", Ink.BOLD, Wording.count(report.sources().size(), "source", "sources") + " read");
    for (SourceSummary source : report.sources()) {
      page.blank();
      String letter = letters.of(source.id(), source.article());
      page.hanging(label(letter), Ink.BOLD, VisibleText.of(Wording.title(source)));
      String claims = Wording.count(source.claims(), "claim", "claims");
      String facts = VisibleText.of(Wording.published(source)) + ", " + claims + " read";
      page.line(MARGIN, Ink.PLAIN, facts);
      page.line(MARGIN, Ink.FAINT, Wording.coverage(source.coverage()));
      page.line(MARGIN, Ink.FAINT, VisibleText.of(source.article()));
    }
    List<String> rules = Wording.rules(report.tool());
    if (!rules.isEmpty()) {
      page.blank();
    }
    rules.forEach(line -> page.hanging("", Ink.PLAIN, line));
  }

  private void topics(Page page, FindingsReport report, SourceLetters letters) {
    TextFinding writer = new TextFinding(page, report, letters, look.verbose());
    int number = 0;
    for (Topic topic : Topic.of(report)) {
      number++;
      page.blank();
      page.hanging(label(number + "."), Ink.BOLD, VisibleText.of(topic.title()));
      topic.findings().forEach(writer::write);
    }
  }

  private void inShort(Page page, FindingsReport report, SourceLetters letters, FindingKind kind) {
    List<Finding> findings = Topic.ofKind(report, kind);
    if (findings.isEmpty()) {
      return;
    }
    page.blank();
    page.line("", Ink.GREEN, kind.title() + " (" + findings.size() + ")");
    TextFinding writer = new TextFinding(page, report, letters, look.verbose());
    for (Finding finding : findings) {
      writer.inShort(finding);
      if (look.verbose()) {
        writer.sides(finding);
      }
    }
  }

  private void onlyInOne(Page page, FindingsReport report, SourceLetters letters) {
    if (report.unconfirmed().isEmpty()) {
      return;
    }
    page.blank();
    page.line("", Ink.BOLD, "Said by one source only (" + report.unconfirmed().size() + ")");
    for (SourceSummary source : report.sources()) {
      String letter = letters.of(source.id(), source.article());
      List<QuotedClaim> own = report.onlyIn(source);
      page.hanging(label(letter), Ink.PLAIN, own.size() + " of " + source.claims() + " claims");
      if (look.verbose()) {
        own.stream()
            .map(TextReportWriter::quoted)
            .distinct()
            .forEach(line -> page.hanging(MARGIN + "- ", Ink.PLAIN, line));
      }
    }
    if (!look.verbose()) {
      page.line(MARGIN, Ink.FAINT, "--verbose lists them.");
    }
  }

  /** What was not compared, and why: of use only to somebody who misses a finding. */
  private void keptApart(Page page, FindingsReport report, SourceLetters letters) {
    if (!look.verbose() || report.keptApart().isEmpty()) {
      return;
    }
    page.blank();
    page.line("", Ink.BOLD, "Alike, but not compared (" + report.keptApart().size() + ")");
    for (KeptApart pair : report.keptApart()) {
      page.hanging(MARGIN + "- ", Ink.PLAIN, pair.reason());
      for (QuotedClaim side : List.of(pair.one(), pair.other())) {
        String letter = letters.of(side.claim().source().value(), side.article());
        page.hanging(MARGIN + "  " + label(letter), Ink.PLAIN, quoted(side));
      }
    }
  }

  private static String quoted(QuotedClaim only) {
    var position = only.quote().position();
    Excerpt words = Excerpt.of(VisibleText.of(only.quote().exact()), List.of(), SHORT_QUOTE);
    return "“" + words.text() + "” (" + position.line() + ":" + position.column() + ")";
  }

  private void end(Page page, FindingsReport report) {
    page.blank();
    page.line("", Ink.PLAIN, "Found: " + Wording.counts(report) + ".");
    boolean fails = report.fails(failOn);
    String meaning = fails ? "fails" : "passes";
    Ink ink = fails ? Ink.RED : Ink.GREEN;
    String exit = "exit code " + (fails ? 1 : 0) + ", --fail-on " + failOn.word();
    page.line("", ink, Wording.open(report) + ". The check " + meaning + " (" + exit + ").");
  }

  static String label(String label) {
    return label + " ".repeat(Math.max(1, MARGIN.length() - label.length()));
  }
}
