/**
 * What keeps rules harmless, although a rule is code: what they may ask, what their compiled
 * classes may call, and where compiled rules are kept. See decision 0100.
 */
@NullMarked
package org.factlint.rule.trust;

import org.jspecify.annotations.NullMarked;
