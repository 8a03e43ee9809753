/**
 * What is read of a claim before it meets another: what it is about, where, and which of several it
 * means; and how two claims stand to each other in that.
 */
@NullMarked
package org.factlint.compare.match.item;

import org.jspecify.annotations.NullMarked;
