/** What can be wrong with a fact file that is well-formed: the file-level rules. */
@NullMarked
package org.factlint.validate;

import org.jspecify.annotations.NullMarked;
