/**
 * Sentences as phrases: nouns with what belongs to them, verbs with their auxiliaries, and the
 * words and marks between.
 */
@NullMarked
package org.factlint.extract.frame.phrase;

import org.jspecify.annotations.NullMarked;
