package org.factlint.job.inquiry;

import java.util.Locale;

/** How it ended with two claims. */
public enum PairEnd {
  /** They stand against each other in a finding. */
  FLAGGED,
  /** They stand against each other in a finding only that they agree. */
  AGREE,
  /** They stand in a finding, not against each other. */
  SIDE_BY_SIDE,
  /** They were compared, and no rule that is on says anything of it. */
  UNJUDGED,
  /** They give the same answer. */
  ONE_ANSWER,
  /** They answer one question, and there was nothing for rules to judge. */
  NOTHING_TO_JUDGE,
  /** They look alike, and something that they state keeps them apart. */
  KEPT_APART,
  /** One only follows from what its source says, and was set aside. */
  SET_ASIDE,
  /** They answer no common question. */
  NO_COMMON_QUESTION,
  /** They are of different stories, which are never compared. */
  OTHER_STORIES;

  private final String word = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /**
   * The word for programs.
   *
   * @return lower case, with hyphens
   */
  public String word() {
    return word;
  }
}
