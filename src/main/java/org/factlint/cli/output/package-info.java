/** What commands leave behind: reports, and files that are written whole or not at all. */
@NullMarked
package org.factlint.cli.output;

import org.jspecify.annotations.NullMarked;
