package org.factlint.extract.time.grammar;

import org.jspecify.annotations.Nullable;

/** One way of telling a time. */
interface Family {

  /**
   * Reads a time.
   *
   * @param parse the text
   * @param at the place of its first token
   * @return the time; null if none of this family begins there
   */
  @Nullable Match read(Parse parse, int at);
}
