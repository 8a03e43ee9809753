/**
 * The report as a page that opens from disk: one file, without a network, that reads without
 * scripts.
 */
@NullMarked
package org.factlint.report.html;

import org.jspecify.annotations.NullMarked;
