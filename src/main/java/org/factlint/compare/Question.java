package org.factlint.compare;

import org.factlint.claim.Predicate;

/**
 * What a group of claims answers.
 *
 * @param key the question, normalised; holds no source, file or order
 * @param topic the question in words for readers; findings of one topic are shown together
 * @param predicate the predicate that the claims share
 */
public record Question(String key, String topic, Predicate predicate) {}
