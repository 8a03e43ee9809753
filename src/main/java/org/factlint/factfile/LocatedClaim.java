package org.factlint.factfile;

import org.factlint.claim.Claim;
import org.factlint.factfile.json.JsonValue.ObjectValue;

/**
 * A claim with its place in the fact file.
 *
 * @param claim the claim; parts of it that are broken are absent
 * @param node where it stands
 */
public record LocatedClaim(Claim claim, ObjectValue node) {}
