package org.factlint.validate;

import java.util.Optional;
import org.factlint.claim.EntityId;
import org.factlint.extract.ground.Naming;
import org.factlint.factfile.json.Check;

/**
 * Finds claims whose words do not tell whom they speak of: a pronoun stands there, or nothing.
 *
 * @param naming tells whom words name
 */
record SelfContainment(Naming naming) {

  void unnamed(ClaimPlace claim, String slot, EntityId id) {
    Optional<String> pronoun = slot.equals("subject") ? pronoun(id, claim) : Optional.empty();
    if (pronoun.isPresent() || naming.hasName(id)) {
      String found = pronoun.map(word -> "“" + word + "” for “" + id + "”").orElse("“" + id + "”");
      claim.warn(
          Check.CLAIM_NOT_SELF_CONTAINED,
          claim.at(slot),
          found + ", whom no words of the claim name",
          "somebody whom the quotation names, or its context",
          "add to “context” the words of the article that name “" + id + "”, or correct the id");
    }
  }

  private Optional<String> pronoun(EntityId id, ClaimPlace claim) {
    String quote = claim.claim().quote().exact();
    return naming.isPerson(id) ? Pronouns.ofPersons(quote) : Pronouns.first(quote);
  }
}
