/** Article texts and places in them: spans, positions, and quotations resolved exactly. */
@NullMarked
package org.factlint.text;

import org.jspecify.annotations.NullMarked;
