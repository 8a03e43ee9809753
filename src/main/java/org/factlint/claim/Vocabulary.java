package org.factlint.claim;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The predicates that claims may use, found by identifier or synonym. */
public final class Vocabulary {
  private final Map<PredicateId, Predicate> byId = new LinkedHashMap<>();
  private final Map<PredicateId, Predicate> byWord = new LinkedHashMap<>();

  /**
   * Collects predicates; of two with one identifier the later holds, so that a folder's own
   * vocabulary is merged by appending it.
   *
   * @param predicates the predicates
   */
  public Vocabulary(List<Predicate> predicates) {
    predicates.forEach(predicate -> byId.put(predicate.id(), predicate));
    for (Predicate predicate : byId.values()) {
      predicate
          .kinship()
          .synonyms()
          .forEach(s -> byWord.putIfAbsent(new PredicateId(s), predicate));
    }
    byWord.putAll(byId);
  }

  /**
   * Finds a predicate.
   *
   * @param word its identifier or a synonym
   * @return the predicate, if there is one
   */
  public Optional<Predicate> find(PredicateId word) {
    return Optional.ofNullable(byWord.get(word));
  }

  /**
   * All predicates, in the order of the files.
   *
   * @return the predicates, each once
   */
  public Collection<Predicate> predicates() {
    return byId.values();
  }
}
