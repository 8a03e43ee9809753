/** Compares all sources of a story. */
@NullMarked
package org.factlint.compare.story;

import org.jspecify.annotations.NullMarked;
