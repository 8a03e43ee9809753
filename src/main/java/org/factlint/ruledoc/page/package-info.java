/**
 * Pages, lists and explanations of rules, made from what rules say of themselves and their cases.
 */
@NullMarked
package org.factlint.ruledoc.page;

import org.jspecify.annotations.NullMarked;
