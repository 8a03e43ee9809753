/** The commands about rules: list, explain, test, doc and stats. */
@NullMarked
package org.factlint.cli.rules;

import org.jspecify.annotations.NullMarked;
