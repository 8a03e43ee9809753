/** What a command is: where it runs, what it says there, and how it ends. */
@NullMarked
package org.factlint.cli.command;

import org.jspecify.annotations.NullMarked;
