package org.factlint.report;

/**
 * Two claims that were not compared, so that a reader sees why something was not flagged.
 *
 * @param one one claim
 * @param other the other
 * @param reason what keeps them apart, a sentence
 */
public record KeptApart(QuotedClaim one, QuotedClaim other, String reason) {}
