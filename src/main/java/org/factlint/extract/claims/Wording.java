package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
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
  private final Map<String, List<Way>> verbs = new LinkedHashMap<>();
  private final Map<String, List<Way>> nouns = new LinkedHashMap<>();

  /** A way of expressing a predicate: the stems that must stand there besides the first word. */
  record Way(Predicate predicate, Set<String> needed) {

    /** The preposition that the predicate ends with, and its object stands behind. */
    Optional<String> preposition() {
      String id = predicate.id().value();
      String last = id.substring(id.lastIndexOf('-') + 1);
      return JOINING.contains(last) ? Optional.of(last) : Optional.empty();
    }
  }

  Wording(Vocabulary vocabulary) {
    for (Predicate predicate : vocabulary.predicates()) {
      if (predicate.kind() != Predicate.Kind.MEASURE
          && predicate.kind() != Predicate.Kind.SAYING
          && !predicate.arguments().subject().isEmpty()) {
        index(predicate);
      }
    }
  }

  private void index(Predicate predicate) {
    Set<String> own = stemsOf(predicate.presentation().verbs());
    Set<String> both = stemsOf(predicate.presentation().nouns());
    both.addAll(own);
    List<String> names = new ArrayList<>(List.of(predicate.id().value()));
    names.addAll(predicate.kinship().synonyms());
    for (String name : names) {
      for (String verb : predicate.presentation().verbs()) {
        boolean whole = verb.indexOf(' ') > 0;
        index(verb, predicate, whole ? Set.of() : needed(name, own), verbs);
      }
      for (String noun : predicate.presentation().nouns()) {
        boolean whole = predicate.arguments().object().isEmpty() || noun.indexOf(' ') > 0;
        index(noun, predicate, whole ? Set.of() : needed(name, both), nouns);
      }
    }
  }

  /** What stands in an identifier besides the words for the act. */
  private Set<String> needed(String name, Set<String> act) {
    Set<String> needed = stemsOf(List.of(name));
    needed.removeIf(stem -> act.contains(stem) || JOINING.contains(stem));
    return needed;
  }

  private void index(
      String phrase, Predicate predicate, Set<String> needed, Map<String, List<Way>> entries) {
    List<String> words = Stems.words(phrase).stream().map(stems::of).toList();
    Set<String> all = new TreeSet<>(needed);
    words.stream().skip(1).filter(word -> !JOINING.contains(word)).forEach(all::add);
    entries.computeIfAbsent(words.get(0), any -> new ArrayList<>()).add(new Way(predicate, all));
  }

  private Set<String> stemsOf(Collection<String> phrases) {
    Set<String> found = new TreeSet<>();
    phrases.forEach(phrase -> Stems.words(phrase).forEach(word -> found.add(stems.of(word))));
    return found;
  }

  /** The predicate that a verb expresses. */
  Optional<Way> ofVerb(
      String verb,
      String words,
      Optional<EntityType> subject,
      java.util.function.Predicate<Way> object,
      Optional<String> acted) {
    return find(verbs, verb, words, subject, object, acted);
  }

  /** The predicate that a noun for what happens expresses. */
  Optional<Way> ofNoun(
      String noun,
      String words,
      Optional<EntityType> subject,
      java.util.function.Predicate<Way> object,
      Optional<String> acted) {
    return find(nouns, noun, words, subject, object, acted);
  }

  private Optional<Way> find(
      Map<String, List<Way>> entries,
      String word,
      String words,
      Optional<EntityType> subject,
      java.util.function.Predicate<Way> object,
      Optional<String> acted) {
    if (subject.isEmpty()) {
      return Optional.empty();
    }
    Set<String> there = null;
    List<Way> fitting = new ArrayList<>();
    for (Way way : entries.getOrDefault(stems.of(word), List.of())) {
      if (way.predicate().arguments().subject().contains(subject.get())
          && object.test(way)
          && takes(way, acted)) {
        there = there == null ? stemsOf(List.of(words)) : there;
        if (there.containsAll(way.needed())) {
          fitting.add(way);
        }
      }
    }
    int most = fitting.stream().mapToInt(way -> way.needed().size()).max().orElse(0);
    List<Way> best = fitting.stream().filter(way -> way.needed().size() == most).toList();
    boolean one = best.stream().map(Way::predicate).distinct().count() == 1;
    return one ? Optional.of(best.get(0)) : Optional.empty();
  }

  /** A predicate that takes nobody has what is acted on in its own words: “took <b>control</b>”. */
  private boolean takes(Way way, Optional<String> acted) {
    return !way.predicate().arguments().object().isEmpty()
        || acted.map(stems::of).filter(stem -> !way.needed().contains(stem)).isEmpty();
  }
}
