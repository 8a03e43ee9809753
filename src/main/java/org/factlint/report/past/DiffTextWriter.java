package org.factlint.report.past;

import java.util.List;
import java.util.Optional;
import org.factlint.report.Ink;
import org.factlint.report.Page;
import org.factlint.report.TextLook;
import org.factlint.report.VisibleText;
import org.factlint.report.past.PastFinding.PastClaim;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.report.past.ReportDiff.Changed;
import org.factlint.report.past.ReportDiff.ChangedClaim;
import org.factlint.report.past.ReportDiff.Redecided;
import org.jspecify.annotations.Nullable;

/** Tells a person what has changed between two reports, claim by claim. */
public final class DiffTextWriter {
  private static final String CLAIM = "      ";
  private static final int LONGEST_QUOTE = 90;

  private final Page page;

  private DiffTextWriter(TextLook look) {
    this.page = new Page(look);
  }

  /**
   * Writes a difference.
   *
   * @param diff the difference
   * @param look how the text looks
   * @return lines for a terminal
   */
  public static String write(ReportDiff diff, TextLook look) {
    DiffTextWriter writer = new DiffTextWriter(look);
    writer.findings("New", "+ ", Ink.RED, diff.added());
    writer.changed(diff.changed());
    writer.findings("Gone", "- ", Ink.GREEN, diff.gone());
    writer.decisions(diff.decisions());
    writer.end(diff);
    return writer.page.toString();
  }

  private void findings(String title, String mark, Ink ink, List<PastFinding> findings) {
    title(title, findings.size());
    for (PastFinding finding : findings) {
      page.hanging(" " + mark, ink, words(finding));
      finding.claims().stream().distinct().forEach(this::claim);
    }
  }

  private void claim(PastClaim claim) {
    page.hanging(
        CLAIM,
        Ink.PLAIN,
        VisibleText.of(
            claim.name() + ": " + claim.value() + "  “" + shortened(claim.quote()) + "”"));
  }

  private static String shortened(String quote) {
    return quote.codePointCount(0, quote.length()) <= LONGEST_QUOTE
        ? quote
        : quote.substring(0, quote.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
  }

  private void changed(List<Changed> all) {
    title("Changed", all.size());
    for (Changed changed : all) {
      page.hanging(" ~ ", Ink.YELLOW, words(changed.now()));
      if (!changed.old().id().equals(changed.now().id())) {
        page.hanging(CLAIM, Ink.PLAIN, VisibleText.of("was " + words(changed.old())));
      } else if (changed.old().level() != changed.now().level()) {
        page.hanging(CLAIM, Ink.PLAIN, "was " + changed.old().level().word());
      }
      for (ChangedClaim claim : changed.claims()) {
        page.hanging(
            CLAIM,
            Ink.PLAIN,
            VisibleText.of(
                claim.claim() + ": " + answer(claim.old()) + " → " + answer(claim.now())));
      }
    }
  }

  private static String answer(@Nullable String value) {
    return value == null ? "nothing" : value;
  }

  private void decisions(List<Redecided> all) {
    title("Decided otherwise", all.size());
    for (Redecided one : all) {
      page.hanging(" * ", Ink.BLUE, words(one.finding()));
      page.hanging(
          CLAIM, Ink.PLAIN, VisibleText.of(decision(one.old()) + " → " + decision(one.now())));
    }
  }

  private static String decision(Optional<PastDecision> decision) {
    return decision.map(made -> made.as().word() + " (" + made.reason() + ")").orElse("open");
  }

  private void title(String title, int count) {
    if (count > 0) {
      page.line("", Ink.BOLD, title + " (" + count + ")");
    }
  }

  private void end(ReportDiff diff) {
    String rest = diff.same() + (diff.same() == 1 ? " finding is" : " findings are");
    page.line("", Ink.PLAIN, (diff.isEmpty() ? "Nothing has changed: " : "") + rest + " the same.");
  }

  private static String words(PastFinding finding) {
    return VisibleText.of(
        finding.level().word()
            + "  "
            + finding.kind().title()
            + ": "
            + finding.question().topic()
            + " ("
            + finding.question().aspect()
            + ")  "
            + finding.rule()
            + " "
            + finding.id());
  }
}
