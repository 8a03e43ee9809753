package org.factlint.compare.aspect;

import java.util.List;
import org.factlint.compare.Reading;

/** Compares claims in one aspect. */
public interface AspectComparer {

  /**
   * Finds the questions of this aspect and relates their answers.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes comparisons, and pairs that an axis keeps apart
   */
  void compare(List<Reading> readings, Ledger ledger);
}
