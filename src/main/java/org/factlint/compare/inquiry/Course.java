package org.factlint.compare.inquiry;

import java.util.Locale;

/** How far two claims got with one question, from least to farthest. */
public enum Course {
  /** Neither claim answers such a question. */
  NEITHER_ANSWERS,
  /** Only one of the claims answers such a question. */
  ONE_ANSWERS,
  /** Each answers such a question, but not the same one. */
  OTHER_QUESTION,
  /** Both answer the question; one only by implication, where its source also answers outright. */
  SET_ASIDE,
  /** Both seem to answer the question, but something they state keeps them apart. */
  KEPT_APART,
  /** Both answer the question, and there is nothing for rules to judge. */
  NOTHING_TO_JUDGE,
  /** Both give the same answer to it, on one side. */
  ONE_ANSWER,
  /** Their answers were held against each other, for rules to judge. */
  COMPARED;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word for programs.
   *
   * @return lower case, with hyphens
   */
  public String word() {
    return word;
  }

  /**
   * Whether both claims answer one question.
   *
   * @return true from {@link #SET_ASIDE} on
   */
  public boolean oneQuestion() {
    return compareTo(SET_ASIDE) >= 0;
  }
}
