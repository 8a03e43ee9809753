package org.factlint.mutation;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A claim with one thing about it got wrong.
 *
 * @param name what was done to it
 * @param slot the part that is wrong now
 * @param claim the claim as it is now
 */
public record Mutation(String name, Slot slot, ObjectNode claim) {

  /** A part of a claim. */
  public enum Slot {
    TIME,
    QUANTITY,
    SUBJECT,
    OBJECT,
    ROLES,
    PLACE,
    SPEAKER,
    POLARITY,
    MANNER;

    /**
     * The word for it.
     *
     * @return the name in lower case
     */
    public String word() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * All that can be got wrong about a claim.
   *
   * @param claim the claim as a fact file has it
   * @param entities the entities of its story
   * @return a copy of the claim for each mistake, in a fixed order
   */
  public static List<Mutation> of(ObjectNode claim, JsonNode entities) {
    return Stream.of(
            TimeMistakes.in(claim),
            AmountMistakes.in(claim),
            NameMistakes.in(claim, entities),
            MannerMistakes.in(claim))
        .flatMap(List::stream)
        .toList();
  }
}
