/**
 * Finds the claims of articles that nobody prepared which answer one question, though their words
 * differ: by evidence, cautiously, and each pair with its reason. Its subpackages say what can be
 * asked.
 */
@NullMarked
package org.factlint.compare.match;

import org.jspecify.annotations.NullMarked;
