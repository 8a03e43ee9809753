/** Of what happens: whether, when, where, for how long, in which order, and with which outcome. */
@NullMarked
package org.factlint.compare.match.event;

import org.jspecify.annotations.NullMarked;
