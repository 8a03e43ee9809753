package org.factlint.extract.claims;

import org.factlint.text.Span;

/**
 * Somebody with a name and what they are said to be.
 *
 * @param name the name as written
 * @param role the words for post, rank or part, without the name
 * @param span name and role in the article
 */
record RoleMention(String name, String role, Span span) {}
