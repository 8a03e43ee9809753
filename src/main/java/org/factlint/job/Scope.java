package org.factlint.job;

import java.util.List;
import java.util.Optional;

/**
 * What a report is about, where it is not simply all that was found.
 *
 * @param onlyNew the revision or report whose findings are left out; empty if none are
 * @param trusted the revision whose rules, configuration and decisions hold; empty if the present
 *     ones do
 * @param alterations what the change would alter in these, a sentence each
 */
public record Scope(Optional<String> onlyNew, Optional<String> trusted, List<String> alterations) {
  /** All that was found, by the present rules. */
  public static final Scope ALL = new Scope(Optional.empty(), Optional.empty(), List.of());

  /**
   * Only what is new.
   *
   * @param base the revision or report whose findings are left out
   * @return the scope
   */
  public static Scope newAgainst(String base) {
    return new Scope(Optional.of(base), Optional.empty(), List.of());
  }
}
