package org.factlint.extract.language;

/**
 * A paragraph, as places in the string.
 *
 * @param from where its first letter stands
 * @param to one past its last letter
 * @param kind what all its sentences are
 */
record Paragraph(int from, int to, Sentence.Kind kind) {}
