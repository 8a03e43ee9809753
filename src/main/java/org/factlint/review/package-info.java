/**
 * The local page on which somebody decides findings: its server, what is open, done and open again,
 * and how each decision is written down at once.
 */
@NullMarked
package org.factlint.review;

import org.jspecify.annotations.NullMarked;
