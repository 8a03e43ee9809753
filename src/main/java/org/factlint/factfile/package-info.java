/**
 * Fact files, entities, vocabulary and policy, read from JSON and written to it. Every problem
 * names the line and column of its node; all problems of a file are reported in one run.
 */
@NullMarked
package org.factlint.factfile;

import org.jspecify.annotations.NullMarked;
