/** Feasts and days that have a name: when they are in a year. */
@NullMarked
package org.factlint.extract.time.feast;

import org.jspecify.annotations.NullMarked;
