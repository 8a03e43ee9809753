package org.factlint.claim;

import java.util.List;
import org.factlint.text.Article;

/**
 * One article and what it claims.
 *
 * @param id its name
 * @param header what is known about the article
 * @param article its text
 * @param claims what it claims, in the order of the fact file
 */
public record Source(SourceId id, SourceHeader header, Article article, List<Claim> claims) {}
