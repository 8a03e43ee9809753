package org.factlint.extract.quantity;

import java.util.List;
import org.factlint.text.Span;

/**
 * A noun phrase at a quantity: what it counts, describes, or is a part of.
 *
 * @param span the phrase, with article and modifiers, without what follows its head
 * @param words the text of the span
 * @param head the last noun, as it stands
 * @param lemma the head in the singular and in lower case
 * @param modifiers the words before the head, in lower case, without articles and numbers
 */
public record Thing(Span span, String words, String head, String lemma, List<String> modifiers) {}
