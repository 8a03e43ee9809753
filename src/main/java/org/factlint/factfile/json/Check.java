package org.factlint.factfile.json;

import java.util.Locale;

/** What is checked in a file of data; the word is the {@code rule} of a problem. */
public enum Check {
  /** The file is JSON. */
  MALFORMED_JSON,
  /** A key stands once in its object. */
  DUPLICATE_KEY,
  /** Every property is one that the format knows. */
  UNKNOWN_PROPERTY,
  /** Every property that is needed is there. */
  MISSING_PROPERTY,
  /** Every value has the type that its property asks for. */
  WRONG_TYPE,
  /** A word of a closed list is one of them. */
  UNKNOWN_WORD,
  /** An identifier is written as identifiers are. */
  BAD_ID,
  /** A time is EDTF. */
  BAD_TIME,
  /** A quantity has an amount or bounds, and a known unit. */
  BAD_QUANTITY,
  /** The file has a version that this program reads. */
  UNKNOWN_SCHEMA,
  /** No identifier is given twice, and each that is used is given. */
  DUPLICATE_OR_DANGLING_ID,
  /** Predicates are the vocabulary's, with arguments of the types that they take. */
  VOCABULARY_VIOLATION,
  /** The article is there. */
  ARTICLE_MISSING,
  /** The article is the one that the claims were read from. */
  SOURCE_CHANGED,
  /** The words of a quotation stand in the article. */
  QUOTE_NOT_VERBATIM,
  /** The words of a quotation stand at one place only, or it is said which. */
  QUOTE_AMBIGUOUS,
  /** The words of a quotation stand where it says. */
  QUOTE_MISPLACED,
  /** The date, number, names, polarity and modality of a claim can be read out of its words. */
  VALUE_NOT_IN_QUOTE,
  /** Whom a claim speaks of is named in its words, not only by a pronoun. */
  CLAIM_NOT_SELF_CONTAINED,
  /** No two claims of a file say the same from the same words. */
  DUPLICATE_CLAIM,
  /** A value that grows by the day says for which day it holds. */
  MISSING_QUALIFIER,
  /** A value is one that there can be. */
  IMPLAUSIBLE_VALUE,
  /** The claims of a file that has all of them cover its article. */
  UNCOVERED_FACT,
  /** What is said to be the same is not held apart elsewhere. */
  IDENTITY_CONFLICT;

  /**
   * The identifier in problems and decisions.
   *
   * @return lower case, with hyphens
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
