package org.factlint.compare.match.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How people, companies and places can stand to each other, kept as data. */
public final class Relations {
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

  /**
   * The relations that all stories share.
   *
   * @return the relations of the list of this package
   */
  public static Relations standard() {
    return new Relations();
  }

  /**
   * A way for two to stand to each other.
   *
   * @param name what it is called
   * @param properties whether it is mutual, and the set whose members exclude each other
   */
  public record Relation(String name, Set<String> properties) {

    /**
     * Whether each of the two stands so to the other.
     *
     * @return true of cousins and their like
     */
    public boolean mutual() {
      return properties.contains("mutual");
    }

    /**
     * Whether the second has only a single first.
     *
     * @return true if no two can stand so to one
     */
    public boolean single() {
      return properties.contains("one");
    }

    /**
     * Whether no two stand to each other in both ways; a mother is a parent.
     *
     * @param other another relation
     * @return true if at most one of both can be told of the same two
     */
    public boolean excludes(Relation other) {
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
  public record Way(Relation relation, boolean turned) {}

  private void nouns(String list, Way way) {
    each(list).forEach(noun -> words.put("is-" + noun + "-of", way));
  }

  private void verbs(String list, Way way) {
    each(list).forEach(verb -> words.put(verb.replace(' ', '-'), way));
  }

  private static List<String> each(String list) {
    return list.isEmpty() ? List.of() : List.of(list.split(",", -1));
  }

  /**
   * The relation that a predicate tells.
   *
   * @param predicate the predicate of a claim
   * @return how it tells it; empty if it tells none of the list
   */
  public Optional<Way> of(String predicate) {
    return Optional.ofNullable(words.get(predicate));
  }
}
