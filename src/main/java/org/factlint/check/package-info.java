/** Comparisons in, findings out: the rules judge, and what they judge becomes findings. */
@NullMarked
package org.factlint.check;

import org.jspecify.annotations.NullMarked;
