/**
 * Who and what an article speaks of: the names, pronouns and descriptions that stand for the same
 * figure, put together only where the text leaves no doubt.
 */
@NullMarked
package org.factlint.extract.mention;

import org.jspecify.annotations.NullMarked;
