/**
 * What people have decided on findings: reading and writing {@code decisions.jsonl}, and telling
 * which finding a decision covers.
 */
@NullMarked
package org.factlint.decision;

import org.jspecify.annotations.NullMarked;
