package org.factlint.claim;

import java.util.List;

/**
 * Sources that are compared with one another, and what is needed to compare them.
 *
 * @param name the story's name, for readers and reports
 * @param sources the sources, sorted by identifier
 * @param entities whom and what they speak of
 * @param vocabulary what their predicates mean
 * @param policy the thresholds
 */
public record Story(
    String name, List<Source> sources, Entities entities, Vocabulary vocabulary, Policy policy) {}
