/** How command lines are read: the options that commands share, and what is wrong with one. */
@NullMarked
package org.factlint.cli.option;

import org.jspecify.annotations.NullMarked;
