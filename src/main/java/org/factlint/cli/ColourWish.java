package org.factlint.cli;

/** When to use colour. */
enum ColourWish {
  /** On a terminal, unless the environment asks for none. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER
}
