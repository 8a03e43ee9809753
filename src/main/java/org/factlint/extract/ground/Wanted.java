package org.factlint.extract.ground;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.frame.Frame;

/**
 * The words in which a predicate is said, to tell which frame of a quotation is that of the claim.
 *
 * @param verb the verb that the predicate is called by
 * @param own verbs and nouns for the predicate, in the dictionary form
 * @param opposite those for what excludes it
 * @param named all words of its name
 */
public record Wanted(String verb, Set<String> own, Set<String> opposite, Set<String> named) {
  private static final int BEGINNING = 3;
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]+");
  private static final Pattern VOWELS = Pattern.compile("(?<!^)[aeiouy]+");
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Set<String> DENIALS = Set.of("not", "no", "never", "non", "without");

  /**
   * The words of a predicate.
   *
   * @param id a predicate; of one that the vocabulary does not have, the name tells the verb
   * @param vocabulary the vocabulary
   * @return its words
   */
  public static Wanted of(PredicateId id, Vocabulary vocabulary) {
    Set<String> own = new HashSet<>(List.of(verbIn(id.value())));
    Set<String> opposite = new HashSet<>();
    vocabulary.find(id).ifPresent(known -> collect(known, vocabulary, own, opposite));
    opposite.removeAll(own);
    return new Wanted(
        verbIn(id.value()),
        Set.copyOf(own),
        Set.copyOf(opposite),
        Set.copyOf(List.of(id.value().split("-", -1))));
  }

  private static void collect(
      Predicate predicate, Vocabulary vocabulary, Set<String> own, Set<String> opposite) {
    own.addAll(words(predicate));
    for (PredicateId other : predicate.kinship().antonyms()) {
      vocabulary.find(other).ifPresent(found -> opposite.addAll(words(found)));
    }
    for (PredicateId other : predicate.kinship().disjointWith()) {
      vocabulary.find(other).ifPresent(found -> opposite.addAll(words(found)));
    }
  }

  private static Set<String> words(Predicate predicate) {
    Set<String> words = new HashSet<>(predicate.presentation().verbs());
    predicate.presentation().nouns().forEach(noun -> words.add(noun.split(" ", 2)[0]));
    words.add(verbIn(predicate.id().value()));
    return words;
  }

  /** The verb of {@code opens-to-traffic}. */
  private static String verbIn(String id) {
    String word = id.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether the predicate is itself a denial, as in {@code pleads-not-guilty}. */
  boolean denying() {
    return named.stream().anyMatch(DENIALS::contains);
  }

  /** Whether a word begins as one for the predicate does. */
  boolean isOwn(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return Stream.concat(own.stream(), named.stream())
        .anyMatch(
            mine -> mine.length() >= BEGINNING && lower.startsWith(mine.substring(0, BEGINNING)));
  }

  boolean isIn(Frame frame) {
    return own.contains(frame.predicate().phrase()) || own.contains(frame.predicate().lemma());
  }

  /**
   * Whether a form of its words may stand in a text. A verb keeps its first consonants in nearly
   * all of its forms (take, took, taken); where they do not stand, nothing needs to be read.
   */
  boolean mayStandIn(String text) {
    Set<String> beginnings = own.stream().map(Wanted::beginning).collect(Collectors.toSet());
    return mayStandIn(text, beginnings);
  }

  /** Whether a form of its very verb may. */
  boolean mayBeNamedIn(String text) {
    return mayStandIn(text, Set.of(beginning(verb)));
  }

  private static boolean mayStandIn(String text, Set<String> beginnings) {
    return NO_LETTER
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .map(Wanted::bones)
        .anyMatch(word -> beginnings.stream().anyMatch(word::startsWith));
  }

  private static String beginning(String word) {
    String bones = bones(word.split(" ", 2)[0]);
    return bones.substring(0, Math.min(BEGINNING, bones.length()));
  }

  /** A word without the vowels behind its first letter, which change with its forms. */
  private static String bones(String word) {
    return DOUBLED.matcher(VOWELS.matcher(word).replaceAll("")).replaceAll("$1");
  }

  /** Whether the frame has the very verb of the predicate, and so its subject and object. */
  boolean isNamedIn(Frame frame) {
    return verb.equals(frame.predicate().lemma());
  }

  /** Whether a word begins as one for the opposite does. */
  boolean isOpposedIn(String words) {
    String text = " " + words.toLowerCase(Locale.ROOT);
    return opposite.stream().anyMatch(word -> text.contains(" " + stem(word)));
  }

  private static String stem(String word) {
    return word.endsWith("e") || word.endsWith("y") ? word.substring(0, word.length() - 1) : word;
  }
}
