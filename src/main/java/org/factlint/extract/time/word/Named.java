package org.factlint.extract.time.word;

/**
 * A name that stands in a text.
 *
 * @param value what it names
 * @param end the place after its last token
 * @param plain whether it is the name in full, that nothing else is spelled like; “may”, “sun” and
 *     “sept” need to be made sure of
 * @param <T> the sort of thing
 */
public record Named<T>(T value, int end, boolean plain) {}
