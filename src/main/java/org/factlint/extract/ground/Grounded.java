package org.factlint.extract.ground;

/** Whether words support a value. */
public enum Grounded {
  /** They tell it, or something that allows no other. */
  SUPPORTED,
  /** They cannot be read well enough to say. */
  OPEN,
  /** They can be read, and tell something else, or nothing of the kind. */
  UNSUPPORTED
}
