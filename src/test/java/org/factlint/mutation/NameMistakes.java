package org.factlint.mutation;

import java.util.ArrayList;
import java.util.List;
import org.factlint.mutation.Mutation.Slot;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody else, the two the wrong way round, somewhere else. */
final class NameMistakes {

  private NameMistakes() {}

  static List<Mutation> in(ObjectNode claim, JsonNode entities) {
    List<Mutation> mutations = new ArrayList<>();
    others(claim, "subject", entities, "other-subject", Slot.SUBJECT, mutations);
    others(claim, "object", entities, "other-object", Slot.OBJECT, mutations);
    others(claim, "place", entities, "move-place", Slot.PLACE, mutations);
    others(claim, "attribution", entities, "other-speaker", Slot.SPEAKER, mutations);
    String subject = named(claim, "subject");
    String object = named(claim, "object");
    if (!object.isEmpty() && type(subject, entities).equals(type(object, entities))) {
      ObjectNode mutant = claim.deepCopy();
      mutant.put("subject", object).put("object", subject);
      mutations.add(new Mutation("swap-roles", Slot.ROLES, mutant));
    }
    return mutations;
  }

  /** Every other entity of the same type that the claim does not speak of yet. */
  private static void others(
      ObjectNode claim,
      String slot,
      JsonNode entities,
      String name,
      Slot wrong,
      List<Mutation> to) {
    String named = named(claim, slot);
    for (JsonNode entity : entities) {
      String id = entity.required("id").asString();
      boolean spokenOf = id.equals(named(claim, "subject")) || id.equals(named(claim, "object"));
      if (!spokenOf && !id.equals(named) && type(id, entities).equals(type(named, entities))) {
        ObjectNode mutant = claim.deepCopy();
        to.add(new Mutation(name, wrong, mutant.put(slot, id)));
      }
    }
  }

  /** Whom a claim names; nothing where it only describes. */
  private static String named(ObjectNode claim, String slot) {
    JsonNode node = claim.path(slot);
    return node.isString() ? node.asString() : "";
  }

  private static String type(String id, JsonNode entities) {
    for (JsonNode entity : entities) {
      if (entity.required("id").asString().equals(id)) {
        return entity.required("type").asString();
      }
    }
    return "";
  }
}
