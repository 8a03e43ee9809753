/** The dates, periods and relative times of a text, each with its value and why it has it. */
@NullMarked
package org.factlint.extract.time;

import org.jspecify.annotations.NullMarked;
