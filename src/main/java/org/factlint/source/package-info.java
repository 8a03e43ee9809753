/** Articles, read from text files with their front matter. */
@NullMarked
package org.factlint.source;

import org.jspecify.annotations.NullMarked;
