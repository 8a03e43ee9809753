/** Finds, aspect by aspect, the claims that answer one question, and relates their answers. */
@NullMarked
package org.factlint.compare.aspect;

import org.jspecify.annotations.NullMarked;
