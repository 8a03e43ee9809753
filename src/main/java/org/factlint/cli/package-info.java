/**
 * The program: it finds the command that is meant, runs it and ends with its code. This package and
 * those below it are the only ones that print, and that know the terminal.
 */
@NullMarked
package org.factlint.cli;

import org.jspecify.annotations.NullMarked;
