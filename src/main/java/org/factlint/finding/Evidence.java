package org.factlint.finding;

import org.factlint.claim.ClaimRef;
import org.factlint.claim.Quotation;
import org.factlint.text.FilePosition;
import org.jspecify.annotations.Nullable;

/**
 * One claim's part in a finding.
 *
 * @param claim the claim
 * @param article the path of its article, with {@code /}
 * @param quote its verbatim words
 * @param side which of the finding's answers it gives, counted from 0
 * @param value the answer, normalised
 * @param words the answer for readers
 * @param basis why its words mean that, for readers
 * @param attribution whose words they are, for readers; null for the source's own
 * @param reading whether a person vouches for it
 * @param written where the claim is written down; null if it was read from the article
 */
public record Evidence(
    ClaimRef claim,
    String article,
    Quotation quote,
    int side,
    String value,
    String words,
    @Nullable String basis,
    @Nullable String attribution,
    Reading reading,
    @Nullable FilePosition written) {

  /** Who read a claim out of its article. */
  public enum Reading {
    /** A person wrote, edited or reviewed it. */
    REVIEWED,
    /** Only the program has read it. */
    MACHINE_READ
  }
}
