package org.factlint.extract.frame.phrase;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.extract.frame.Link;
import org.factlint.extract.language.WordList;
import org.factlint.extract.mention.NameWords;

/** What single words do in a clause: verbs by class, words that open clauses, nouns for events. */
public final class Lexicon {

  /**
   * A noun for what happens.
   *
   * @param verb the verb for it
   * @param ofObject whether its "of" names whom it happens to, and not who does it
   * @param ownerActs whether it is the doing of whoever has it: "the firm's purchase"
   */
  public record Nominal(String verb, boolean ofObject, boolean ownerActs) {}

  private final Set<String> told = Set.copyOf(WordList.words(Lexicon.class, "told-nouns.txt"));
  private final NameWords words;
  private final Map<String, Set<String>> verbs = new HashMap<>();
  private final Map<String, Link.Relation> subordinators = new HashMap<>();
  private final Map<String, Nominal> nominals = new HashMap<>();

  /**
   * The words of the standard lists.
   *
   * @param words what single words in names tell
   */
  public Lexicon(NameWords words) {
    this.words = words;
    for (String line : WordList.lines(Lexicon.class, "verbs.txt")) {
      List<String> parts = List.of(line.split("\\s+"));
      verbs
          .computeIfAbsent(parts.get(0), key -> new HashSet<>())
          .addAll(parts.subList(1, parts.size()));
    }
    for (String line : WordList.lines(Lexicon.class, "subordinators.txt")) {
      List<String> parts = List.of(line.split("\\s+"));
      subordinators.put(parts.get(0), Link.Relation.valueOf(parts.get(1)));
    }
    for (String line : WordList.lines(Lexicon.class, "nominals.txt")) {
      List<String> parts = List.of(line.split("\\|"));
      String part = parts.get(2);
      nominals.put(parts.get(0), new Nominal(parts.get(1), !part.equals("S"), !part.equals("O")));
    }
  }

  /**
   * Whether a noun can have a clause for what it says: "the claim that …".
   *
   * @param noun the noun in its dictionary form
   * @return true if it is listed as such
   */
  public boolean isTold(String noun) {
    return told.contains(noun);
  }

  /** Whether a noun tells what somebody or something of name is. */
  boolean describes(String noun) {
    return words.isRole(noun) || words.kind(noun).isPresent();
  }

  /**
   * Whether a noun names a role of people.
   *
   * @param noun the noun
   * @return true if somebody can be one
   */
  public boolean isRole(String noun) {
    return words.isRole(noun);
  }

  /**
   * Whether a verb belongs to a class of verbs.txt.
   *
   * @param verbClass the name of the class
   * @param lemma the verb in its dictionary form
   * @return true if the class has it
   */
  public boolean is(String verbClass, String lemma) {
    return verbs.getOrDefault(verbClass, Set.of()).contains(lemma);
  }

  /**
   * How a clause stands to the one around it, by the words that open it.
   *
   * @param words the words, in lower case
   * @return the relation; empty if the words open no clause
   */
  public Optional<Link.Relation> opens(String words) {
    String first = words.indexOf(' ') < 0 ? words : words.substring(0, words.indexOf(' '));
    String last = words.substring(words.lastIndexOf(' ') + 1);
    return Stream.of(words, first, last)
        .flatMap(word -> Optional.ofNullable(subordinators.get(word)).stream())
        .findFirst();
  }

  /**
   * What a noun tells to happen.
   *
   * @param lemma the noun in its dictionary form
   * @return what happens; empty if the noun is for something else
   */
  public Optional<Nominal> nominal(String lemma) {
    return Optional.ofNullable(nominals.get(lemma));
  }
}
