/** What is said of two chosen claims: how they stand, and what came of each question. */
@NullMarked
package org.factlint.compare.inquiry;

import org.jspecify.annotations.NullMarked;
