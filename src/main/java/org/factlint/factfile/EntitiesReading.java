package org.factlint.factfile;

import java.util.List;
import org.factlint.claim.Entities;
import org.factlint.finding.Problem;

/**
 * What came of reading entities.
 *
 * @param entities the entities that could be read
 * @param problems what is wrong, file by file and in the order of each
 */
public record EntitiesReading(Entities entities, List<Problem> problems) {}
