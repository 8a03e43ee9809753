package org.factlint.cli.command;

/** When to use colour. */
public enum ColourWish {
  /** On a terminal, unless the environment asks for none. */
  AUTO,
  /** Always. */
  ALWAYS,
  /** Never. */
  NEVER
}
