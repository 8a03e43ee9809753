package org.factlint.job.mend;

import java.util.List;
import org.factlint.finding.Problem;

/** What came of renaming. */
public sealed interface RenameOutcome {

  /**
   * It can be done.
   *
   * @param files the files that change, sorted by path
   */
  record Renameable(List<ChangedFile> files) implements RenameOutcome {}

  /**
   * It cannot be done: nothing changes.
   *
   * @param reason a clause with what was found and expected, and what to do
   */
  record Refused(String reason) implements RenameOutcome {}

  /**
   * Files cannot be read, so that not all places could be found: nothing changes.
   *
   * @param problems what is wrong with them
   */
  record Unreadable(List<Problem> problems) implements RenameOutcome {}
}
