/** Generated stories, and what factlint finds in them written by hand, for the benchmark. */
@org.jspecify.annotations.NullMarked
package org.factlint.bench;
