/** The commands that compare: check, why, diff and evaluate. */
@NullMarked
package org.factlint.cli.check;

import org.jspecify.annotations.NullMarked;
