/** The commands with which people decide on findings: decide and review. */
@NullMarked
package org.factlint.cli.decide;

import org.jspecify.annotations.NullMarked;
