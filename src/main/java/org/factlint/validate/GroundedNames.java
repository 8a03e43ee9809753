package org.factlint.validate;

import static org.factlint.extract.ground.Grounded.UNSUPPORTED;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Referent;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.ground.Grounding;
import org.factlint.extract.ground.NamedWords;
import org.factlint.extract.ground.Naming;
import org.factlint.extract.ground.Wanted;
import org.factlint.factfile.json.Check;
import org.jspecify.annotations.Nullable;

/** Holds whom and what a claim names against its words. */
final class GroundedNames implements ClaimCheck {
  private final Grounding grounding;
  private final Naming naming;
  private final Vocabulary vocabulary;

  GroundedNames(Grounding grounding, Naming naming, Vocabulary vocabulary) {
    this.grounding = grounding;
    this.naming = naming;
    this.vocabulary = vocabulary;
  }

  @Override
  public void check(ClaimPlace claim) {
    Map<String, EntityId> slots = slots(claim);
    NamedWords words =
        naming.in(Set.copyOf(slots.values()), claim.claim().quote().exact(), claim.contextWords());
    boolean all = true;
    for (Map.Entry<String, EntityId> slot : slots.entrySet()) {
      EntityId id = slot.getValue();
      Optional<Entity> other = isPronoun(id, claim) ? Optional.empty() : words.another(id);
      other.ifPresent(entity -> another(claim, slot.getKey(), id, entity));
      if (other.isEmpty() && !words.mayMean(id)) {
        new SelfContainment(naming).unnamed(claim, slot.getKey(), id);
      }
      all &= other.isEmpty();
    }
    EntityId subject = slots.get("subject");
    EntityId object = slots.get("object");
    if (all && subject != null && object != null && !symmetric(claim)) {
      requireRoles(claim, words, subject, object);
    }
  }

  private static Map<String, EntityId> slots(ClaimPlace claim) {
    Map<String, EntityId> slots = new LinkedHashMap<>();
    put(slots, "subject", claim.statement().subject());
    put(slots, "object", claim.statement().object());
    put(slots, "place", claim.statement().place());
    put(slots, "attribution", claim.claim().manner().attribution());
    return slots;
  }

  private static void put(Map<String, EntityId> slots, String slot, @Nullable Referent referent) {
    if (referent instanceof Referent.Known known) {
      slots.put(slot, known.id());
    }
  }

  private static void another(ClaimPlace claim, String slot, EntityId id, Entity other) {
    claim.warn(
        Check.VALUE_NOT_IN_QUOTE,
        claim.at(slot),
        "“" + id + "”, whom nothing in the quotation names",
        "somebody whom it names: “" + other.displayName() + "” stands at " + claim.wordsPlace(),
        "write “" + other.id() + "”, or add the words that name “" + id + "” to “context”");
  }

  /** Whether a pronoun may stand for somebody: then nobody else stands in his place. */
  private boolean isPronoun(EntityId id, ClaimPlace claim) {
    return naming.isPerson(id) && Pronouns.ofPersons(claim.claim().quote().exact()).isPresent();
  }

  private boolean symmetric(ClaimPlace claim) {
    return vocabulary
        .find(claim.statement().predicate())
        .filter(predicate -> predicate.identity().symmetric())
        .isPresent();
  }

  /** Whoever does something mostly stands before it; only where he does not, more is read. */
  private void requireRoles(ClaimPlace claim, NamedWords words, EntityId subject, EntityId object) {
    if (!words.inOrder(object, subject)) {
      return;
    }
    Wanted wanted = Wanted.of(claim.statement().predicate(), vocabulary);
    boolean swapped =
        claim
                .support(grounding)
                .sayings(wanted)
                .roles(name -> naming.mayMean(subject, name), name -> naming.mayMean(object, name))
            == UNSUPPORTED;
    if (swapped) {
      claim.warn(
          Check.VALUE_NOT_IN_QUOTE,
          claim.at("subject"),
          "“" + subject + "” as subject and “" + object + "” as object",
          "the two the other way round, as in the quotation at " + claim.wordsPlace(),
          "swap them");
    }
  }
}
