package org.factlint.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Supplier;

/**
 * Who decides, and what day it is for them.
 *
 * @param name as decisions name them
 * @param today the day in UTC
 */
public record Reviewer(String name, Supplier<LocalDate> today) {
  /**
   * Somebody who decides now.
   *
   * @param name as decisions name them
   */
  public Reviewer(String name) {
    this(name, () -> LocalDate.now(ZoneOffset.UTC));
  }
}
