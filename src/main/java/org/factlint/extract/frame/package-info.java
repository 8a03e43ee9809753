/**
 * What an article says, clause by clause: who did what to whom, whether it is so, how firmly and by
 * whom it is said, and which times and quantities belong to it. Its subpackages read it, each with
 * the means of those before: phrases, what nouns say, clauses.
 */
@NullMarked
package org.factlint.extract.frame;

import org.jspecify.annotations.NullMarked;
