package org.factlint.claim;

import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * When something is said to happen or hold, in the source's words and as a value.
 *
 * @param value the resolved time; null where the words could not be resolved
 * @param text the source's words
 * @param anchor the day that relative words count from
 * @param basis why the words mean the value, in words for readers
 * @param relation how it stands in time to another claim of the same source
 */
public record TimeReference(
    @Nullable TimeExpression value,
    @Nullable String text,
    @Nullable TimeExpression anchor,
    @Nullable String basis,
    @Nullable TimeRelation relation) {}
