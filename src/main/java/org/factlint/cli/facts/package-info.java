/** The commands for fact files: init, extract, claim, rename, inspect and validate. */
@NullMarked
package org.factlint.cli.facts;

import org.jspecify.annotations.NullMarked;
