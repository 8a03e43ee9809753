/** What a folder needs to begin with: configuration, a sample, and what editors and CI use. */
@NullMarked
package org.factlint.job.start;

import org.jspecify.annotations.NullMarked;
