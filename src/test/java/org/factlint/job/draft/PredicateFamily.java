package org.factlint.job.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Referent;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.language.Stems;

/**
 * The words by which two predicates are of one family: those of its identifier and, where the
 * vocabulary knows it, the verbs, nouns and synonyms that express it and those of its inverse and
 * of what it is a weaker form of. A verb that says nothing (to be, to have) has the words of its
 * object instead.
 */
final class PredicateFamily {
  private static final Set<String> EMPTY =
      Set.of(
          ("a an the to of in on at by with from for as into over out up be is are was has have do make take get"
                  + " it its his her their that this or and new first other more")
              .split(" "));

  private final Vocabulary vocabulary;
  private final Stems stems = new Stems();

  PredicateFamily(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Whether a drafted claim says a thing of the sort that a claim of a person says. */
  boolean same(Claim drafted, Claim written) {
    PredicateId one = drafted.statement().predicate();
    PredicateId other = written.statement().predicate();
    boolean equal =
        vocabulary
            .find(one)
            .flatMap(known -> vocabulary.find(other).map(known::equals))
            .orElse(one.equals(other));
    if (equal || sameUnit(drafted, written)) {
      return true;
    }
    Set<String> words = words(written.statement().predicate());
    return words(drafted).stream().anyMatch(words::contains);
  }

  private static boolean sameUnit(Claim one, Claim other) {
    var mine = one.statement().quantity();
    var theirs = other.statement().quantity();
    return mine != null && theirs != null && mine.unitCode().equals(theirs.unitCode());
  }

  private Set<String> words(Claim drafted) {
    Set<String> words = words(drafted.statement().predicate());
    Referent object = drafted.statement().object();
    return words.isEmpty() && object instanceof Referent.Described described
        ? stems(Stream.of(described.text()))
        : words;
  }

  private Set<String> words(PredicateId id) {
    Stream<String> known =
        vocabulary.find(id).stream()
            .flatMap(
                predicate ->
                    Stream.concat(
                        express(predicate),
                        Stream.of(
                                Stream.ofNullable(predicate.kinship().inverse()),
                                Stream.ofNullable(predicate.kinship().weakFormOf()))
                            .flatMap(ids -> ids)
                            .flatMap(kin -> vocabulary.find(kin).stream())
                            .flatMap(PredicateFamily::express)));
    return stems(Stream.concat(Stream.of(id.value()), known));
  }

  private static Stream<String> express(Predicate predicate) {
    return Stream.of(
            List.of(predicate.id().value()),
            predicate.kinship().synonyms(),
            predicate.presentation().verbs(),
            predicate.presentation().nouns())
        .flatMap(List::stream);
  }

  private Set<String> stems(Stream<String> phrases) {
    Set<String> found = new TreeSet<>();
    phrases
        .flatMap(phrase -> Stems.words(phrase).stream())
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> !EMPTY.contains(word))
        .map(stems::of)
        .forEach(found::add);
    return found;
  }
}
