package org.factlint.compare;

/**
 * A headline that says other than the text below it.
 *
 * @param core the headline's claims and those of the text
 * @param aspect in what they differ
 */
public record HeadlineMismatch(Core core, Aspect aspect) implements Observation {}
