package org.factlint.factfile;

import java.util.List;
import org.factlint.claim.Policy;
import org.factlint.finding.Problem;

/**
 * What came of reading a policy.
 *
 * @param policy the thresholds; those that could not be read keep their standard value
 * @param problems what is wrong, in the order of the file
 */
public record PolicyReading(Policy policy, List<Problem> problems) {}
