package org.factlint.compare.match.question;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Claim;
import org.factlint.claim.Manner;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Item;

/** Claims in the words of a common question. */
public final class Restated {
  private Restated() {}

  /**
   * A claim as an answer to a common question.
   *
   * @param item the claim
   * @param statement what it says of what is asked
   * @param qualifiers what of its qualifiers belongs to the answer
   * @param question the common question
   * @param kind what sort of thing is asked about
   * @return the claim with the question's subject and predicate, and the reason for them
   */
  public static Reading reading(
      Item item,
      Statement statement,
      Qualifiers qualifiers,
      CommonQuestion question,
      Participant.Kind kind) {
    Claim said = item.claim();
    Claim claim =
        new Claim(
            said.id(),
            statement,
            said.manner(),
            qualifiers,
            said.quote(),
            said.context(),
            said.origin(),
            said.reviewedBy());
    List<String> steps = new ArrayList<>(item.reading().steps());
    steps.add(question.step());
    Participant subject =
        new Participant(question.subject().key(), question.subject().label(), kind, null);
    return new Reading(
        item.reading().source(),
        claim,
        question.predicate(),
        subject,
        null,
        null,
        false,
        List.copyOf(steps));
  }

  /**
   * The same claim, with a further reason.
   *
   * @param reading a claim
   * @param step the reason, a sentence for readers
   * @return the claim with the reason behind all others
   */
  public static Reading explained(Reading reading, String step) {
    List<String> steps = new ArrayList<>(reading.steps());
    steps.add(step);
    return new Reading(
        reading.source(),
        reading.claim(),
        reading.predicate(),
        reading.subject(),
        reading.object(),
        reading.place(),
        reading.implied(),
        List.copyOf(steps));
  }

  /**
   * The same claim, said in another manner.
   *
   * @param reading a claim
   * @param manner how it is to be taken
   * @return the claim in that manner
   */
  public static Reading with(Reading reading, Manner manner) {
    Claim said = reading.claim();
    Claim claim =
        new Claim(
            said.id(),
            said.statement(),
            manner,
            said.qualifiers(),
            said.quote(),
            said.context(),
            said.origin(),
            said.reviewedBy());
    return new Reading(
        reading.source(),
        claim,
        reading.predicate(),
        reading.subject(),
        reading.object(),
        reading.place(),
        reading.implied(),
        reading.steps());
  }
}
