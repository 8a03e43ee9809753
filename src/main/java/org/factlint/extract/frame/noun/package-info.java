/**
 * What a sentence says without a verb: by a noun for what happens, by what stands beside a name,
 * and in a line of a list.
 */
@NullMarked
package org.factlint.extract.frame.noun;

import org.jspecify.annotations.NullMarked;
