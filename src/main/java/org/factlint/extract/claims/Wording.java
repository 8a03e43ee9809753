package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.factlint.claim.EntityType;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.language.Stems;

/**
 * Finds the predicate of the vocabulary that a verb or a noun for what happens expresses: one whose
 * participants fit, and whose other words stand there, too (“accepts” alone is not “accepts
 * credentials”). Where two fit alike, neither is taken.
 */
final class Wording {
  /** Words of identifiers that only join. */
  private static final Set<String> JOINING =
      Set.of(
          "is", "be", "as", "to", "in", "of", "with", "for", "from", "by", "on", "has", "into",
          "per");

  private final Stems stems = new Stems();
  private final Map<String, List<Entry>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Entry>> nouns = new LinkedHashMap<>();

  /** A way of expressing a predicate: the stems that must stand there besides the first word. */
  private record Entry(org.factlint.claim.Predicate predicate, Set<String> needed) {}

  Wording(Vocabulary vocabulary) {
    for (org.factlint.claim.Predicate predicate : vocabulary.predicates()) {
      if (predicate.kind() != org.factlint.claim.Predicate.Kind.MEASURE
          && predicate.kind() != org.factlint.claim.Predicate.Kind.SAYING
          && !predicate.arguments().subject().isEmpty()) {
        index(predicate);
      }
    }
  }

  private void index(org.factlint.claim.Predicate predicate) {
    Set<String> own = stemsOf(predicate.presentation().verbs());
    own.addAll(stemsOf(predicate.presentation().nouns()));
    Set<String> needed = new TreeSet<>();
    Stems.words(predicate.id().value()).stream()
        .filter(word -> !JOINING.contains(word))
        .map(stems::of)
        .filter(stem -> !own.contains(stem))
        .forEach(needed::add);
    for (String verb : predicate.presentation().verbs()) {
      boolean whole = verb.indexOf(' ') > 0;
      index(verb, predicate, whole ? Set.of() : needed, verbs);
    }
    for (String noun : predicate.presentation().nouns()) {
      boolean whole = predicate.arguments().object().isEmpty() || noun.indexOf(' ') > 0;
      index(noun, predicate, whole ? Set.of() : needed, nouns);
    }
  }

  private void index(
      String phrase,
      org.factlint.claim.Predicate predicate,
      Set<String> needed,
      Map<String, List<Entry>> entries) {
    List<String> words = Stems.words(phrase).stream().map(stems::of).toList();
    Set<String> all = new TreeSet<>(needed);
    words.stream().skip(1).filter(word -> !JOINING.contains(word)).forEach(all::add);
    entries.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Entry(predicate, all));
  }

  private Set<String> stemsOf(Collection<String> phrases) {
    Set<String> found = new TreeSet<>();
    phrases.forEach(phrase -> Stems.words(phrase).forEach(word -> found.add(stems.of(word))));
    return found;
  }

  /** The predicate that a verb expresses. */
  Optional<org.factlint.claim.Predicate> ofVerb(
      String verb,
      String words,
      Optional<EntityType> subject,
      Predicate<Set<EntityType>> object,
      Optional<String> acted) {
    return find(verbs, verb, words, subject, object, acted);
  }

  /** The predicate that a noun for what happens expresses. */
  Optional<org.factlint.claim.Predicate> ofNoun(
      String noun,
      String words,
      Optional<EntityType> subject,
      Predicate<Set<EntityType>> object,
      Optional<String> acted) {
    return find(nouns, noun, words, subject, object, acted);
  }

  private Optional<org.factlint.claim.Predicate> find(
      Map<String, List<Entry>> entries,
      String word,
      String words,
      Optional<EntityType> subject,
      Predicate<Set<EntityType>> object,
      Optional<String> acted) {
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Set<String> there = null;
    List<Entry> fitting = new ArrayList<>();
    for (Entry entry : entries.getOrDefault(stems.of(word), List.of())) {
      if (entry.predicate().arguments().subject().contains(subject.get())
          && object.test(entry.predicate().arguments().object())
          && takes(entry, acted)) {
        there = there == null ? stemsOf(List.of(words)) : there;
        if (there.containsAll(entry.needed())) {
          fitting.add(entry);
        }
      }
    }
    int most = fitting.stream().mapToInt(entry -> entry.needed().size()).max().orElse(0);
    List<Entry> best = fitting.stream().filter(entry -> entry.needed().size() == most).toList();
    return best.size() == 1 ? Optional.of(best.get(0).predicate()) : Optional.empty();
  }

  /** A predicate that takes nobody has what is acted on in its own words: “took <b>control</b>”. */
  private boolean takes(Entry entry, Optional<String> acted) {
    return !entry.predicate().arguments().object().isEmpty()
        || acted.map(stems::of).filter(stem -> !entry.needed().contains(stem)).isEmpty();
  }
}
