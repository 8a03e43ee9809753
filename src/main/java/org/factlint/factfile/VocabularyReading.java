package org.factlint.factfile;

import java.util.List;
import org.factlint.claim.Vocabulary;
import org.factlint.finding.Problem;

/**
 * What came of reading a vocabulary.
 *
 * @param vocabulary the predicates that could be read, merged with the standard ones
 * @param problems what is wrong, in the order of the file
 */
public record VocabularyReading(Vocabulary vocabulary, List<Problem> problems) {}
