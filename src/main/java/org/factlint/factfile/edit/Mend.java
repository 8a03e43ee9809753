package org.factlint.factfile.edit;

import org.factlint.text.Position;

/**
 * Something that was mended.
 *
 * @param at where it stood in the file as it was
 * @param done what was done, a clause in the past tense
 */
public record Mend(Position at, String done) {}
