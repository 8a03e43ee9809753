package org.factlint.extract.claims;

import java.util.List;
import org.factlint.claim.Entity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Source;
import org.factlint.finding.Problem;

/**
 * What was read out of one article. All claims are machine-read, and each quotes its words.
 *
 * @param source the article with its claims, in the order of the text
 * @param entities whom and what the claims speak of and nobody has listed yet
 * @param predicates the predicates of the claims that no vocabulary has, with cautious properties
 * @param problems what of it could not be read and why; warnings
 */
public record Extraction(
    Source source, List<Entity> entities, List<Predicate> predicates, List<Problem> problems) {}
