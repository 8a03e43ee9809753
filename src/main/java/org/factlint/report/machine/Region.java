package org.factlint.report.machine;

import org.factlint.claim.Quotation;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.Problem;
import org.factlint.text.FilePosition;
import org.factlint.text.Position;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a file that an editor or a forge can mark.
 *
 * @param file the file as the user named it, with {@code /}
 * @param start its first character
 * @param end one past its last character; null if only its beginning is known
 */
record Region(String file, Position start, @Nullable Position end) {

  /** Where a claim's words stand in its article. */
  static Region ofQuote(Evidence evidence) {
    Quotation quote = evidence.quote();
    return new Region(evidence.article(), quote.position(), end(quote));
  }

  /** Where a person would mend a claim: in its fact file, or else where the article says it. */
  static Region ofClaim(Evidence evidence) {
    FilePosition written = evidence.written();
    return written == null
        ? ofQuote(evidence)
        : new Region(written.file(), written.position(), null);
  }

  /** Where to show a finding that can be shown at one place only. */
  static Region of(Finding finding) {
    return ofClaim(finding.evidence().get(0));
  }

  static Region of(Problem problem) {
    return new Region(problem.file(), new Position(problem.line(), problem.column()), null);
  }

  private static Position end(Quotation quote) {
    String words = quote.exact();
    int lastLine = words.lastIndexOf('\n') + 1;
    int further = (int) words.chars().filter(c -> c == '\n').count();
    int column = lastLine == 0 ? quote.position().column() : 1;
    return new Position(
        quote.position().line() + further, column + words.codePointCount(lastLine, words.length()));
  }
}
