package org.factlint.review;

import java.util.List;
import java.util.Optional;
import org.factlint.decision.DecisionsFile;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.factlint.job.mend.ChangedFile;
import org.factlint.text.InputFile;

/**
 * Something that was written and can be taken back.
 *
 * @param words what was done
 * @param findings the findings that were decided; none if a claim was vouched for
 * @param files what became of which file
 */
record Deed(String words, List<FindingId> findings, List<Rewritten> files) {

  /**
   * A file that was written.
   *
   * @param file the file
   * @param before its text; empty if there was none
   * @param after its text since
   */
  record Rewritten(InputFile file, Optional<String> before, String after) {}

  boolean isOnDecisions() {
    return !findings.isEmpty();
  }

  /** Puts the files back as they were, unless somebody has changed them since; then says so. */
  Optional<String> takeBack(FileSaving saving) {
    for (Rewritten rewritten : files) {
      Optional<String> refused =
          isOnDecisions()
              ? DecisionsFile.replace(
                      rewritten.file(), Optional.of(rewritten.after()), rewritten.before())
                  .map(Problem::message)
              : saving.save(
                  List.of(
                      new ChangedFile(
                          rewritten.file(),
                          /* before= */ rewritten.after(),
                          /* after= */ rewritten.before().orElse(""),
                          List.of())));
      if (refused.isPresent()) {
        return refused;
      }
    }
    return Optional.empty();
  }
}
