/** What a revision of a git repository holds, read without touching any checkout. */
@NullMarked
package org.factlint.job.revision;

import org.jspecify.annotations.NullMarked;
