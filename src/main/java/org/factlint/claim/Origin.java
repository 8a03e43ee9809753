package org.factlint.claim;

/** How a claim came into its fact file. */
public enum Origin {
  /** Read out of the article by the program. */
  EXTRACTED,
  /** Read by the program and corrected by a person. */
  EDITED,
  /** Written by a person. */
  MANUAL
}
