/** Names, titles and labels: one thing that is called in two ways, or two that sound like one. */
@NullMarked
package org.factlint.compare.naming;

import org.jspecify.annotations.NullMarked;
