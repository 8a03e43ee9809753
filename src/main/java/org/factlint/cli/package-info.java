/** Commands, options and exit codes: the only place that prints, and that knows the terminal. */
@NullMarked
package org.factlint.cli;

import org.jspecify.annotations.NullMarked;
