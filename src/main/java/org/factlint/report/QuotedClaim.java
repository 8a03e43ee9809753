package org.factlint.report;

import org.factlint.claim.ClaimRef;
import org.factlint.claim.Quotation;

/**
 * A claim with its words.
 *
 * @param claim the claim
 * @param article the path of its article, with {@code /}
 * @param quote its verbatim words
 */
public record QuotedClaim(ClaimRef claim, String article, Quotation quote) {}
