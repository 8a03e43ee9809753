package org.factlint.claim;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a source says, with the words in which it says it.
 *
 * @param id its name within the source
 * @param statement what it says
 * @param manner how it says it
 * @param qualifiers what narrows it down
 * @param quote the verbatim words
 * @param context further words that it leans on
 * @param origin how it came into the fact file
 * @param reviewedBy who vouches for it
 */
public record Claim(
    ClaimId id,
    Statement statement,
    Manner manner,
    Qualifiers qualifiers,
    Quotation quote,
    List<Quotation> context,
    Origin origin,
    @Nullable String reviewedBy) {

  /**
   * Whether only the program has read it.
   *
   * @return true if it was extracted and nobody reviewed it
   */
  public boolean machineRead() {
    return origin == Origin.EXTRACTED && reviewedBy == null;
  }

  /**
   * Whether it stands as the program has worded it, whoever vouches for it. Such a claim says in
   * the words of its article what it is about, so others that say the same have other words.
   *
   * @return true if it was extracted, and nobody worded it anew
   */
  public boolean inWordsOfItsArticle() {
    return origin != Origin.MANUAL;
  }
}
