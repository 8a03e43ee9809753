package org.factlint.job;

import java.util.List;
import org.factlint.finding.Finding;

/**
 * A pair and what factlint makes of it.
 *
 * @param pair the pair
 * @param label what the findings say of it
 * @param findings what was found between the two texts, or within one
 * @param compared whether any two claims of it could be compared
 */
public record JudgedPair(
    LabelledPair pair, PairLabel label, List<Finding> findings, boolean compared) {}
