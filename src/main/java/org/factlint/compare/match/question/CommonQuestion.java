package org.factlint.compare.match.question;

import org.factlint.claim.Predicate;
import org.factlint.claim.SourceId;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A question that claims of several sources answer, in the words of the first.
 *
 * @param subject whom or what it is about; its key tells the question from all others
 * @param predicate what is asked
 * @param model the first claim as read, whose words for unit and post hold for all
 * @param step why the claims are taken to answer it, a sentence for readers
 * @param dater the only source that tells when, where all give the same answer otherwise
 */
public record CommonQuestion(
    Participant subject,
    Predicate predicate,
    Reading model,
    String step,
    @Nullable SourceId dater) {}
