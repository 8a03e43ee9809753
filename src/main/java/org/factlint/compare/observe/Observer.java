package org.factlint.compare.observe;

import java.util.List;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.Ledger;

/** Draws observations from the claims of a story. */
public interface Observer {

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes the observations, one an occurrence
   */
  void observe(List<Reading> readings, Ledger ledger);
}
