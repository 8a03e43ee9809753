package org.factlint.claim;

import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a claim says, before asking whether it affirms or denies it.
 *
 * @param subject who or what it is about
 * @param predicate what it says of the subject
 * @param object whom or what it relates the subject to, if anything
 * @param time when, if stated
 * @param quantity how much, if stated
 * @param place where, if stated
 */
public record Statement(
    Referent subject,
    PredicateId predicate,
    @Nullable Referent object,
    @Nullable TimeReference time,
    @Nullable Quantity quantity,
    @Nullable Referent place) {}
