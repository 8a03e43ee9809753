package org.factlint.review;

import java.util.List;
import java.util.Optional;
import org.factlint.job.mend.ChangedFile;

/** Writes files that change, all of them or none, and never over what somebody has saved since. */
@FunctionalInterface
public interface FileSaving {
  /**
   * Writes files.
   *
   * @param files what shall become of which
   * @return why nothing was written; empty if it was
   */
  Optional<String> save(List<ChangedFile> files);
}
