/**
 * Words of news texts, kept as lists: which stand for one thing, which exclude each other, which
 * name a post or a relation.
 */
@NullMarked
package org.factlint.compare.match.word;

import org.jspecify.annotations.NullMarked;
