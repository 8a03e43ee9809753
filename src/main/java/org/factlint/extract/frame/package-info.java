/**
 * What an article says, clause by clause: who did what to whom, whether it is so, how firmly and by
 * whom it is said, and which times and quantities belong to it.
 */
@NullMarked
package org.factlint.extract.frame;

import org.jspecify.annotations.NullMarked;
