package org.factlint.extract.mention;

/** Which pronouns an article uses of a person. */
public enum Gender {
  /** She. */
  FEMALE,
  /** He. */
  MALE
}
