/** Reports that were written before: reading them, and what has changed between two. */
@NullMarked
package org.factlint.report.past;

import org.jspecify.annotations.NullMarked;
