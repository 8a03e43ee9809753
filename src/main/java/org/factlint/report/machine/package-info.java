/**
 * Reports that other programs show: code scanning, build servers and forges. Whatever a format
 * cannot say as plain text is escaped in it, since every text of a report was written by a
 * stranger.
 */
@NullMarked
package org.factlint.report.machine;

import org.jspecify.annotations.NullMarked;
