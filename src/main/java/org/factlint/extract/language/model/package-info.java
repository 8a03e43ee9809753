/**
 * The statistical models of the language readers, in a form that loads in a fraction of the time
 * that the library's own takes (decision 0131).
 */
@NullMarked
package org.factlint.extract.language.model;

import org.jspecify.annotations.NullMarked;
