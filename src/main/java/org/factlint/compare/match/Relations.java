package org.factlint.compare.match;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How people, companies and places can stand to each other, kept as data. */
final class Relations {
  private static final String NONE = "";

  /** A relation by the words for it; turned where the second of it is named first. */
  private final Map<String, Way> words = new LinkedHashMap<>();

  private Relations() {
    for (String line : Lexicon.lines("relations.txt")) {
      String[] columns = line.split("\\|", -1);
      Relation relation = new Relation(columns[0], Set.of(columns[5].split("\\s+", -1)));
      nouns(columns[1], new Way(relation, false));
      nouns(columns[2], new Way(relation, true));
      verbs(columns[3], new Way(relation, false));
      verbs(columns[4], new Way(relation, true));
    }
  }

  static Relations standard() {
    return new Relations();
  }

  /**
   * A way for two to stand to each other.
   *
   * @param name what it is called
   * @param properties whether it is mutual, and the set whose members exclude each other
   */
  record Relation(String name, Set<String> properties) {

    boolean mutual() {
      return properties.contains("mutual");
    }

    /** Whether the second has only a single first. */
    boolean single() {
      return properties.contains("one");
    }

    /** Whether no two stand to each other in both ways; a mother is a parent. */
    boolean excludes(Relation other) {
      return !name.equals(other.name)
          && !properties.contains("is:" + other.name)
          && !other.properties.contains("is:" + name)
          && properties.stream()
              .filter(property -> !Set.of("mutual", "one", "is:parent", NONE).contains(property))
              .anyMatch(other.properties::contains);
    }
  }

  /**
   * How a word tells a relation.
   *
   * @param relation the relation
   * @param turned whether the word names the second first
   */
  record Way(Relation relation, boolean turned) {}

  private void nouns(String list, Way way) {
    each(list).forEach(noun -> words.put("is-" + noun + "-of", way));
  }

  private void verbs(String list, Way way) {
    each(list).forEach(verb -> words.put(verb.replace(' ', '-'), way));
  }

  private static List<String> each(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
  }

  /** The relation that a predicate tells. */
  Optional<Way> of(String predicate) {
    return Optional.ofNullable(words.get(predicate));
  }
}
