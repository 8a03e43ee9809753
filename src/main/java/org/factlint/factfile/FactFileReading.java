package org.factlint.factfile;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.Source;
import org.factlint.finding.Problem;

/**
 * What came of reading a fact file.
 *
 * @param source the source; present if, and only if, no problem is an error
 * @param problems what is wrong, in the order of the file
 */
public record FactFileReading(Optional<Source> source, List<Problem> problems) {}
