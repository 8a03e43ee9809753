package org.factlint.report.inquiry;

import org.factlint.job.inquiry.PairAccount;
import org.factlint.report.Ink;
import org.factlint.report.Page;
import org.factlint.report.TextLook;
import org.factlint.report.inquiry.PairTelling.Line;
import org.factlint.report.inquiry.PairTelling.Quoted;
import org.factlint.report.inquiry.PairTelling.Section;

/** Writes for people at a terminal why two claims were flagged, or were not. */
public final class PairText {
  private static final String MARGIN = "   ";

  private final Page page;

  private PairText(TextLook look) {
    this.page = new Page(look);
  }

  /**
   * Writes it.
   *
   * @param account what became of the two claims
   * @param look how the text looks
   * @return the lines
   */
  public static String write(PairAccount account, TextLook look) {
    return new PairText(look).write(PairTellings.of(account));
  }

  private String write(PairTelling telling) {
    telling.claims().forEach(this::claim);
    telling.sections().forEach(this::section);
    page.blank();
    page.hanging("= ", Ink.BOLD, telling.conclusion());
    return page.toString();
  }

  private void claim(Quoted claim) {
    page.hanging(claim.letter() + "  ", Ink.BOLD, claim.name() + " (" + claim.place() + ")");
    page.hanging(MARGIN, Ink.PLAIN, "“" + claim.quote() + "”");
  }

  private void section(Section section) {
    page.blank();
    page.line("", Ink.BOLD, section.title());
    section.lines().forEach(this::line);
  }

  private void line(Line line) {
    page.hanging(MARGIN + "- ", Ink.PLAIN, line.words());
    line.because().forEach(reason -> page.hanging(MARGIN + "  ", Ink.FAINT, reason));
    if (!line.decided().isEmpty()) {
      page.hanging(MARGIN + "  Decided: ", Ink.GREEN, line.decided());
    }
  }
}
