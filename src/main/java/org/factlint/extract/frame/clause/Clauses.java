package org.factlint.extract.frame.clause;

import java.util.List;
import org.factlint.extract.frame.phrase.Apposition;

/**
 * The clauses of a sentence.
 *
 * @param clauses in the order of the text
 * @param appositions nouns that stand for the same
 * @param owners the clause that each token belongs to
 */
record Clauses(List<Clause> clauses, List<Apposition> appositions, List<Clause> owners) {}
