package org.factlint.source;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.Source;
import org.factlint.finding.Problem;

/**
 * What came of reading an article.
 *
 * @param source the article with its header and without claims; present if, and only if, no problem
 *     is an error
 * @param problems what is wrong, in the order of the file
 */
public record ArticleReading(Optional<Source> source, List<Problem> problems) {}
