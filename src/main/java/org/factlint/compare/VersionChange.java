package org.factlint.compare;

/**
 * What two versions of one article tell differently.
 *
 * @param core the earlier version's claims, then those of the later one
 * @param aspect in what they differ
 */
public record VersionChange(Core core, Aspect aspect) implements Observation {}
