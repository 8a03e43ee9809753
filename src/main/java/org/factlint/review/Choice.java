package org.factlint.review;

import java.time.LocalDate;
import java.util.Optional;
import org.factlint.decision.DecidedAs;

/**
 * What somebody says of a finding.
 *
 * @param as what it is
 * @param reason why
 * @param until the last day on which that holds, if it has one
 */
public record Choice(DecidedAs as, String reason, Optional<LocalDate> until) {}
