/** Writes why two claims were flagged, or were not. */
@NullMarked
package org.factlint.report.inquiry;

import org.jspecify.annotations.NullMarked;
