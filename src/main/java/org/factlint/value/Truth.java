package org.factlint.value;

/** A three-valued answer to a question about values that are known only in part. */
public enum Truth {
  /** However the values are completed, the answer is yes. */
  CERTAINLY,
  /** Some completions say yes; others, or a doubt in the source, leave it open. */
  POSSIBLY,
  /** However the values are completed, the answer is no. */
  NEVER
}
