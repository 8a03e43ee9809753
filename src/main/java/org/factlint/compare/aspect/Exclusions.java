package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Contrast;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Which predicates exclude each other, by what the vocabulary calls antonyms or disjoint. Links
 * hold both ways. A predicate that excludes its own inverse can hold only one way round.
 */
final class Exclusions {
  private final Vocabulary vocabulary;
  private final Map<PredicateId, String> groups = new HashMap<>();
  private final TreeSet<String> unordered = new TreeSet<>();

  Exclusions(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    Map<PredicateId, List<Predicate>> neighbours = new HashMap<>();
    for (Predicate predicate : vocabulary.predicates()) {
      for (Predicate other : linked(predicate)) {
        neighbours.computeIfAbsent(predicate.id(), any -> new ArrayList<>()).add(other);
        neighbours.computeIfAbsent(other.id(), any -> new ArrayList<>()).add(predicate);
      }
    }
    for (Predicate predicate : vocabulary.predicates()) {
      if (neighbours.containsKey(predicate.id()) && !groups.containsKey(predicate.id())) {
        spread(predicate, neighbours);
      }
    }
  }

  private List<Predicate> linked(Predicate predicate) {
    List<Predicate> linked = new ArrayList<>();
    List<PredicateId> ids = new ArrayList<>(predicate.kinship().antonyms());
    ids.addAll(predicate.kinship().disjointWith());
    for (PredicateId id : ids) {
      vocabulary
          .find(id)
          .filter(other -> other.kinship().inverse() == null && !other.id().equals(predicate.id()))
          .ifPresent(linked::add);
    }
    return linked;
  }

  private void spread(Predicate from, Map<PredicateId, List<Predicate>> neighbours) {
    String group = from.id().value();
    List<Predicate> open = new ArrayList<>(List.of(from));
    while (!open.isEmpty()) {
      Predicate next = open.remove(open.size() - 1);
      if (groups.putIfAbsent(next.id(), group) == null) {
        open.addAll(neighbours.getOrDefault(next.id(), List.of()));
        if (next.identity().symmetric()) {
          unordered.add(group);
        }
      }
    }
  }

  /** The name of all predicates that are linked by exclusions; null for one without any. */
  @Nullable String group(Predicate predicate) {
    return groups.get(predicate.id());
  }

  /** Whether some predicate of a group does not tell subject from object. */
  boolean unordered(String group) {
    return unordered.contains(group);
  }

  /** How two predicates exclude each other; plain if they do not. */
  Contrast between(Predicate a, Predicate b) {
    if (disjoint(a, b) || disjoint(b, a)) {
      boolean states = a.kind() == Predicate.Kind.STATE && b.kind() == Predicate.Kind.STATE;
      return states ? Contrast.CLASS : Contrast.OUTCOME;
    }
    return antonyms(a, b) || antonyms(b, a) ? Contrast.ANTONYM : Contrast.PLAIN;
  }

  private boolean disjoint(Predicate a, Predicate b) {
    return names(a.kinship().disjointWith(), b);
  }

  private boolean antonyms(Predicate a, Predicate b) {
    return names(a.kinship().antonyms(), b);
  }

  private boolean names(List<PredicateId> ids, Predicate other) {
    return ids.stream().map(vocabulary::find).flatMap(Optional::stream).anyMatch(other::equals);
  }

  /** Whether a predicate excludes its own inverse. */
  boolean oneWay(Predicate predicate) {
    return predicate.kinship().disjointWith().stream()
        .map(vocabulary::find)
        .flatMap(Optional::stream)
        .map(other -> other.kinship().inverse())
        .anyMatch(predicate.id()::equals);
  }

  /** The predicate in which a claim was written, where it can tell more than what it implies. */
  Predicate written(Reading reading) {
    return vocabulary.find(reading.claim().statement().predicate()).orElse(reading.predicate());
  }
}
