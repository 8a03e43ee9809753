/** The last step of reading an article: what is read becomes claims, and names become entities. */
@NullMarked
package org.factlint.extract.claims;

import org.jspecify.annotations.NullMarked;
