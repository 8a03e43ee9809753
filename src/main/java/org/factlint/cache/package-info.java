/** Keeps what was read once, so that unchanged files are not read again. Safe to delete. */
@NullMarked
package org.factlint.cache;

import org.jspecify.annotations.NullMarked;
