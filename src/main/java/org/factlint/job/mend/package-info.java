/** Changes the fact files of a project for the people who keep them. */
@NullMarked
package org.factlint.job.mend;

import org.jspecify.annotations.NullMarked;
