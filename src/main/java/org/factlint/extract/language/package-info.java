/**
 * English text as sentences, tagged words, chunks and quotations; the only place that knows the
 * analysers behind them.
 */
@NullMarked
package org.factlint.extract.language;

import org.jspecify.annotations.NullMarked;
