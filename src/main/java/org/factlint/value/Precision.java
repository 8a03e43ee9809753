package org.factlint.value;

/** How precisely a time expression is stated, from fine to coarse. */
public enum Precision {
  /** A minute of a day, in local time. */
  MINUTE,
  /** A calendar day. */
  DAY,
  /** A calendar month. */
  MONTH,
  /** A season of the year. */
  SEASON,
  /** A quarter of a calendar year. */
  QUARTER,
  /** A calendar year. */
  YEAR,
  /** Ten years, {@code 198X}. */
  DECADE,
  /** A hundred years, {@code 19XX}. */
  CENTURY,
  /** Two ends, each with a precision of its own, or without one. */
  INTERVAL
}
