/** Drafting fact files: what the program reads in articles, for people to correct. */
@NullMarked
package org.factlint.job.draft;

import org.jspecify.annotations.NullMarked;
