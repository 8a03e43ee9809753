package org.factlint.report.past;

import java.util.List;
import org.factlint.finding.Problem;

/**
 * A report that was written before.
 *
 * @param findings its findings, in its order
 * @param problems why it cannot be read; then there are no findings
 */
public record PastReport(List<PastFinding> findings, List<Problem> problems) {}
