package org.factlint.decision;

import java.util.List;
import org.factlint.finding.Problem;

/**
 * What came of reading a file of decisions.
 *
 * @param decisions its decisions, in the order of its lines; not those of broken lines
 * @param problems what is wrong with its lines
 */
public record DecisionsReading(List<Recorded> decisions, List<Problem> problems) {}
