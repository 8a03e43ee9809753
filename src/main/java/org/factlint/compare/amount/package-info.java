/**
 * Amounts as claims give them: with their period, as a change or a level, and as striking pairs.
 */
@NullMarked
package org.factlint.compare.amount;

import org.jspecify.annotations.NullMarked;
