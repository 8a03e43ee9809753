/** What shows that rules do what they say: runs their cases, and writes their pages. */
@NullMarked
package org.factlint.ruledoc;

import org.jspecify.annotations.NullMarked;
