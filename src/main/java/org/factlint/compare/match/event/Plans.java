package org.factlint.compare.match.event;

import java.util.EnumSet;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.Facet;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;

/** Whether what is still to come in one text can be what the other tells to be done. */
final class Plans {
  private static final Set<Modality> AHEAD = EnumSet.of(Modality.PLANNED, Modality.EXPECTED);

  private Plans() {}

  /**
   * Whether one claim has been carried out, as the other text tells it, before the day for which
   * the plan is made: too early for the plan, or so that there was nothing left to plan.
   */
  static boolean brokenBy(Item plan, Item done) {
    TimeExpression planned = Facet.time(plan);
    TimeExpression happened = Facet.time(done);
    return AHEAD.contains(plan.claim().manner().modality())
        && done.claim().manner().modality() == Modality.ASSERTED
        && planned != null
        && happened != null
        && happened.before(planned) == Truth.CERTAINLY;
  }
}
