package org.factlint.compare.aspect;

import org.factlint.compare.Comparison.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * What came of holding two answers against each other.
 *
 * @param outcome how they relate; null if there is nothing for rules to judge
 * @param silence why there is nothing, a sentence for readers; empty if there is an outcome
 */
record Weighed(@Nullable Outcome outcome, String silence) {
  /** Two implied answers say no more than the claims that imply them. */
  static final Weighed IMPLIED =
      silent("Neither is said outright: both only follow from what is said.");

  /** A source that says one thing twice is no second witness of it. */
  static final Weighed REPEATED = silent("One source says it twice, which confirms nothing.");

  static Weighed as(Outcome outcome) {
    return new Weighed(outcome, "");
  }

  static Weighed silent(String why) {
    return new Weighed(null, why);
  }
}
