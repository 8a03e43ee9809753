/** The words, numbers and names that times are told with. */
@NullMarked
package org.factlint.extract.time.word;

import org.jspecify.annotations.NullMarked;
