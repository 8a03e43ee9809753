package org.factlint.compare.match.question;

import java.util.List;
import org.factlint.compare.match.item.Item;

/**
 * Two claims of different sources that may answer one question.
 *
 * @param one a claim of one source
 * @param two a claim of the other
 * @param agrees whether their values are compatible
 * @param score how much speaks for one question
 * @param terms what both speak of, for the reason
 */
public record Pairing(Item one, Item two, boolean agrees, double score, List<String> terms) {}
