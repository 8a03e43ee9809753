/** Use cases: what factlint does with files, from reading them to a value that reports render. */
@NullMarked
package org.factlint.job;

import org.jspecify.annotations.NullMarked;
