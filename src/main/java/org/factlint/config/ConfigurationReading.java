package org.factlint.config;

import java.util.List;
import org.factlint.finding.Problem;

/**
 * What came of reading a configuration.
 *
 * @param configuration what holds; defaults where the file could not be read
 * @param problems what is wrong with the file
 */
public record ConfigurationReading(Configuration configuration, List<Problem> problems) {}
