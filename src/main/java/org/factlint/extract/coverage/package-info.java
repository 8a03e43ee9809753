/** What of an article no claim covers: its dates, amounts and names outside of all quotations. */
@NullMarked
package org.factlint.extract.coverage;

import org.jspecify.annotations.NullMarked;
