/**
 * Holds the dates, orders and durations of all sources of a story together on one line of time, and
 * observes what does not fit on it.
 */
@NullMarked
package org.factlint.compare.timeline;

import org.jspecify.annotations.NullMarked;
