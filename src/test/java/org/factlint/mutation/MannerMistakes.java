package org.factlint.mutation;

import java.util.ArrayList;
import java.util.List;
import org.factlint.mutation.Mutation.Slot;
import tools.jackson.databind.node.ObjectNode;

/** The opposite, a plain fact where there was none, words that nobody has said. */
final class MannerMistakes {

  private MannerMistakes() {}

  static List<Mutation> in(ObjectNode claim) {
    List<Mutation> mutations = new ArrayList<>();
    String modality = claim.path("modality").asString("asserted");
    if (modality.equals("asserted") || modality.equals("planned")) {
      // That something may be so does not contradict that it may not.
      ObjectNode mutant = claim.deepCopy();
      mutations.add(new Mutation("negate", Slot.POLARITY, mutant.put("polarity", "negated")));
    }
    if (!modality.equals("asserted")) {
      ObjectNode mutant = claim.deepCopy();
      mutant.remove("modality");
      mutations.add(new Mutation("drop-hedge", Slot.MANNER, mutant));
    }
    if (claim.has("attribution")) {
      ObjectNode mutant = claim.deepCopy();
      mutant.remove("attribution");
      mutations.add(new Mutation("drop-attribution", Slot.MANNER, mutant));
    }
    return mutations;
  }
}
