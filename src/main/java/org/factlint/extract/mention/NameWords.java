package org.factlint.extract.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.WordList;

/**
 * What single words in and around names tell: titles, roles, given names, and words such as
 * <i>ministry</i> or <i>river</i>.
 */
public final class NameWords {
  private final Map<String, Optional<Gender>> titles = genders("titles.txt");
  private final Map<String, Optional<Gender>> roles = genders("roles.txt");
  private final Map<String, EntityType> kinds = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();

  /** Reads the lists. */
  public NameWords() {
    for (String line : WordList.lines(NameWords.class, "kinds.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      EntityType kind = EntityType.valueOf(words.get(0).toUpperCase(Locale.ROOT));
      words.subList(1, words.size()).forEach(word -> kinds.putIfAbsent(word, kind));
    }
    Set<String> both = new HashSet<>();
    for (String line : WordList.lines(NameWords.class, "given-names.txt")) {
      List<String> words = List.of(line.split("\\s+"));
      Gender gender = words.get(0).equals("m") ? Gender.MALE : Gender.FEMALE;
      for (String name : words.subList(1, words.size())) {
        Gender other = givenNames.put(name, gender);
        if (other != null && other != gender) {
          both.add(name);
        }
      }
    }
    both.forEach(givenNames::remove);
  }

  /**
   * Whether a noun tells what a person is: a post, a rank, a trade.
   *
   * @param lemma a noun in its dictionary form, in any case
   * @return true for "minister" and "daughter"
   */
  public boolean isRole(String lemma) {
    String word = lemma.toLowerCase(Locale.ROOT);
    return roles.containsKey(word) || roles.containsKey(word.substring(word.lastIndexOf('-') + 1));
  }

  /**
   * What a thing is, if its noun tells.
   *
   * @param lemma a noun in its dictionary form, in any case
   * @return the kind; empty for nouns that tell none
   */
  public Optional<EntityType> kind(String lemma) {
    return Optional.ofNullable(kinds.get(lemma.toLowerCase(Locale.ROOT)));
  }

  boolean isTitle(String word) {
    return titles.containsKey(plain(word));
  }

  boolean isGivenName(String word) {
    return givenNames.containsKey(word);
  }

  Optional<Gender> genderOfGivenName(String word) {
    return Optional.ofNullable(givenNames.get(word));
  }

  Optional<Gender> genderOfTitle(String word) {
    String plain = plain(word);
    Optional<Gender> title = titles.getOrDefault(plain, Optional.empty());
    return title.isPresent() ? title : roles.getOrDefault(plain, Optional.empty());
  }

  private static String plain(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
  }

  private static Map<String, Optional<Gender>> genders(String list) {
    Map<String, Optional<Gender>> words = new HashMap<>();
    for (String line : WordList.lines(NameWords.class, list)) {
      List<String> parts = List.of(line.split("\\s+"));
      words.put(
          parts.get(0),
          parts.size() < 2
              ? Optional.empty()
              : Optional.of(parts.get(1).equals("m") ? Gender.MALE : Gender.FEMALE));
    }
    return words;
  }
}
