/** Why two claims were flagged, or were not. */
@NullMarked
package org.factlint.job.inquiry;

import org.jspecify.annotations.NullMarked;
