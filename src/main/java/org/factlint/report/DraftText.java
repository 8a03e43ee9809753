package org.factlint.report;

import java.util.List;
import org.factlint.extract.coverage.Coverage;
import org.factlint.extract.coverage.Coverage.Passage;
import org.factlint.extract.coverage.Coverage.Tally;
import org.factlint.job.draft.DraftOutcome.Added;
import org.factlint.job.draft.DraftOutcome.ArticleDraft;
import org.factlint.job.draft.DraftOutcome.Drafted;
import org.factlint.text.Position;

/** Tells somebody what was drafted, and what they have to look at themselves. */
public final class DraftText {
  private final StringBuilder out = new StringBuilder();

  private DraftText() {}

  /**
   * Tells of drafts.
   *
   * @param drafted what was drafted
   * @return lines for a terminal: what was written, and what no claim covers with its place
   */
  public static String write(Drafted drafted) {
    DraftText text = new DraftText();
    drafted.articles().forEach(text::article);
    drafted.lists().forEach(text::added);
    return text.out.toString();
  }

  private void article(ArticleDraft draft) {
    if (draft.claims() == 0) {
      line(draft.article().path() + ": no fact file: " + String.join("; ", draft.notes()));
      return;
    }
    line(draft.factFile() + ": " + count(draft.claims(), "claim") + renewed(draft));
    draft.notes().forEach(note -> line(draft.article().path() + ": " + note));
    Coverage coverage = draft.coverage();
    line(
        draft.article().path()
            + ": its claims cover "
            + String.join(
                ", ",
                share(coverage.dates(), "dates"),
                share(coverage.amounts(), "amounts"),
                share(coverage.names(), "names")));
    left(draft, "date", coverage.dates().left());
    left(draft, "amount", coverage.amounts().left());
    left(draft, "name", coverage.names().left());
  }

  private static String renewed(ArticleDraft draft) {
    if (draft.kept() == 0 && draft.replaced() == 0) {
      return " drafted";
    }
    int fresh = draft.claims() - draft.kept();
    return ": "
        + draft.kept()
        + " kept, "
        + fresh
        + " read anew in the place of "
        + draft.replaced();
  }

  private static String share(Tally tally, String what) {
    return tally.covered() + " of " + tally.total() + " " + what;
  }

  private void left(ArticleDraft draft, String what, List<Passage> passages) {
    for (Passage passage : passages) {
      Position position = draft.article().position(passage.span().start());
      line(
          draft.article().path()
              + ":"
              + position.line()
              + ":"
              + position.column()
              + ": no claim has the "
              + what
              + " “"
              + passage.words()
              + "”");
    }
  }

  private void added(Added list) {
    line(list.file() + ": " + list.count() + " added");
  }

  private static String count(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  private void line(String words) {
    out.append(VisibleText.of(words)).append('\n');
  }
}
