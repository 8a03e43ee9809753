/** What the words of a claim support of it. */
@NullMarked
package org.factlint.extract.ground;

import org.jspecify.annotations.NullMarked;
