@org.jspecify.annotations.NullMarked
package org.factlint.job.draft;
