package org.factlint.report;

import java.util.List;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Problem;

/** Writes the report that is read beside a change: in a pull request, or on a forge's page. */
public final class MarkdownReportWriter implements ReportWriter {
  private static final int SHORT_QUOTE = 160;

  /** Makes a writer. */
  public MarkdownReportWriter() {}

  @Override
  public String write(FindingsReport report) {
    StringBuilder out = new StringBuilder();
    if (report.sources().isEmpty()) {
      return out.append("# What is wrong with the files\n")
          .append(report.problems().isEmpty() ? "\nNothing.\n" : problems(report))
          .toString();
    }
    SourceLetters letters = new SourceLetters(report);
    out.append("# Where the sources agree, and where they do not\n\n**");
    out.append(Wording.open(report)).append(".** Found: ");
    out.append(Wording.counts(report)).append(".\n\n");
    sources(out, report, letters);
    topics(out, report, letters);
    inShort(out, report, letters, FindingKind.AGREEMENT);
    inShort(out, report, letters, FindingKind.REFINEMENT);
    onlyInOne(out, report, letters);
    out.append(problems(report));
    return out.toString();
  }

  private static void sources(StringBuilder out, FindingsReport report, SourceLetters letters) {
    out.append("| | source | published | claims read | they cover |\n|---|---|---|---:|---|\n");
    for (SourceSummary source : report.sources()) {
      String published = Wording.published(source).replaceFirst("^published ", "");
      out.append("| **").append(letters.of(source.id(), source.article())).append("** | ");
      out.append(MarkdownText.of(Wording.title(source))).append("<br>");
      out.append(MarkdownText.code(source.article())).append(" | ");
      out.append(MarkdownText.of(published)).append(" | ");
      out.append(source.claims()).append(" | ");
      out.append(Wording.coverage(source.coverage()).replaceFirst("^covering ", "")).append(" |\n");
    }
    Wording.rules(report.tool())
        .forEach(line -> out.append('\n').append(MarkdownText.of(line)).append('\n'));
  }

  private static void topics(StringBuilder out, FindingsReport report, SourceLetters letters) {
    MarkdownFinding writer = new MarkdownFinding(out, report, letters);
    int number = 0;
    for (Topic topic : Topic.of(report)) {
      number++;
      out.append("\n## ").append(number).append(". ").append(MarkdownText.of(topic.title()));
      out.append('\n');
      topic.findings().forEach(writer::write);
    }
  }

  private static void inShort(
      StringBuilder out, FindingsReport report, SourceLetters letters, FindingKind kind) {
    List<Finding> findings = Topic.ofKind(report, kind);
    if (findings.isEmpty()) {
      return;
    }
    out.append("\n## ").append(kind.title()).append(" (").append(findings.size()).append(")\n\n");
    MarkdownFinding writer = new MarkdownFinding(out, report, letters);
    findings.forEach(writer::inShort);
  }

  private static void onlyInOne(StringBuilder out, FindingsReport report, SourceLetters letters) {
    if (report.unconfirmed().isEmpty()) {
      return;
    }
    out.append("\n## Said by one source only (");
    out.append(report.unconfirmed().size()).append(")\n");
    for (SourceSummary source : report.sources()) {
      List<QuotedClaim> own = report.onlyIn(source);
      String letter = letters.of(source.id(), source.article());
      out.append("\n<details><summary>").append(letter).append(": ").append(own.size());
      out.append(" of ").append(Wording.count(source.claims(), "claim", "claims"));
      out.append("</summary>\n\n");
      own.stream().map(MarkdownReportWriter::quoted).distinct().forEach(out::append);
      out.append("\n</details>\n");
    }
  }

  private static String problems(FindingsReport report) {
    if (report.problems().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    out.append("\n## To mend in the files (").append(report.problems().size()).append(")\n\n");
    for (Problem problem : report.problems()) {
      out.append("- ").append(MarkdownText.of(problem.message())).append('\n');
    }
    return out.toString();
  }

  private static String quoted(QuotedClaim only) {
    var position = only.quote().position();
    Excerpt words = Excerpt.of(VisibleText.of(only.quote().exact()), List.of(), SHORT_QUOTE);
    String place = " (" + position.line() + ":" + position.column() + ")\n";
    return "- “" + MarkdownText.of(words.text()) + "”" + place;
  }
}
