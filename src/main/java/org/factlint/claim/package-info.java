/** What sources claim: claims with their quotations, the entities they name, and the vocabulary. */
@NullMarked
package org.factlint.claim;

import org.jspecify.annotations.NullMarked;
