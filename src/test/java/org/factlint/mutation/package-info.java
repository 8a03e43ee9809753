/**
 * Gets one fact of a claim wrong, as people do. Knows how fact files are written, and nothing of
 * factlint.
 */
@org.jspecify.annotations.NullMarked
package org.factlint.mutation;
