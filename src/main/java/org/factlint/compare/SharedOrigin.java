package org.factlint.compare;

/**
 * Sources that agree, and trace to one origin, so that their agreement confirms nothing.
 *
 * @param core the claims of each source
 * @param aspect in what they agree
 * @param oneOutlet whether the articles themselves share an outlet, an agency or an author;
 *     otherwise what they say goes back to one speaker
 */
public record SharedOrigin(Core core, Aspect aspect, boolean oneOutlet) implements Observation {}
