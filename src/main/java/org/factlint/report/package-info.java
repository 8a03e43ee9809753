/**
 * The report of a check: one sorted value, and writers that are pure functions of it. All writers
 * share its order and its words.
 */
@NullMarked
package org.factlint.report;

import org.jspecify.annotations.NullMarked;
