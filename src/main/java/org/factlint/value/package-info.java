/**
 * Times, quantities, money and names as an article states them, and exact three-valued comparison
 * of any two of them.
 */
@NullMarked
package org.factlint.value;

import org.jspecify.annotations.NullMarked;
