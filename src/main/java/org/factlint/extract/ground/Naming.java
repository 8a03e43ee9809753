package org.factlint.extract.ground;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.extract.mention.CountryWords;
import org.factlint.value.Name;

/**
 * Tells whom words may name. Whether somebody is named is answered generously, by any word of a
 * name and by whatever the list of entities links; that somebody else is named, only by a whole
 * name.
 */
public final class Naming {
  private static final CountryWords COUNTRIES = new CountryWords();
  private static final int SHORTEST_STEM = 4;
  private static final Set<String> EMPTY_WORDS =
      Set.of("the", "of", "and", "for", "in", "on", "to", "a", "an", "de", "la", "mr", "mrs", "ms");

  private final Entities entities;
  private final Map<EntityId, Set<EntityId>> links = new HashMap<>();
  private final Map<EntityId, Set<String>> stems = new HashMap<>();
  private final Map<EntityId, Set<String>> reached = new HashMap<>();
  private final List<Named> names;

  /**
   * Makes a service.
   *
   * @param entities whom and what words may name
   */
  public Naming(Entities entities) {
    this.entities = entities;
    entities.all().forEach(entity -> linked(entity).forEach(other -> link(entity.id(), other)));
    this.names =
        entities.all().stream()
            .flatMap(
                entity ->
                    entity.names().stream().map(name -> new Named(entity, plain(name.text()))))
            .sorted(Comparator.comparing((Named named) -> -named.name().length()))
            .toList();
  }

  private static Stream<EntityId> linked(Entity entity) {
    Entity.Links links = entity.links();
    return Stream.concat(
            links.holders().stream(),
            Stream.of(links.sameAs(), links.of(), links.in(), links.capitalOf(), links.partOf()))
        .filter(Objects::nonNull);
  }

  private void link(EntityId one, EntityId other) {
    links.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(other);
    links.computeIfAbsent(other, any -> new LinkedHashSet<>()).add(one);
  }

  /**
   * Whether words may mean an entity.
   *
   * @param id the entity
   * @param words any words
   * @return true if a word of one of its names stands there, or one of what it is linked to
   */
  public boolean mayMean(EntityId id, String words) {
    return mayBeIn(id, plain(words));
  }

  /** The same of plain words. */
  boolean mayBeIn(EntityId id, String plain) {
    return reached.computeIfAbsent(id, this::reachedStems).stream()
        .anyMatch(stem -> plain.contains(" " + stem));
  }

  /**
   * How words for the entity begin, and those for what it is linked to: “the ambassador” may be its
   * holder. In the name of an office, countries and bodies that are none of the entity's are not
   * meant: “Chinese” names no ambassador to China.
   */
  private Set<String> reachedStems(EntityId id) {
    Set<EntityId> linked = links.getOrDefault(id, Set.of());
    Set<String> all = new HashSet<>();
    linked.forEach(other -> all.addAll(stems(other)));
    for (EntityId other : linked) {
      for (EntityId beyond : links.getOrDefault(other, Set.of())) {
        if (!linked.contains(beyond)) {
          all.removeAll(stems(beyond));
        }
      }
    }
    all.addAll(stems(id));
    return Set.copyOf(all);
  }

  /**
   * Whether an entity has a proper name, and is not only described.
   *
   * @param id the entity
   * @return true if some name of it has a capital
   */
  public boolean hasName(EntityId id) {
    return entities.find(id).stream()
        .flatMap(entity -> entity.names().stream())
        .anyMatch(name -> name.text().codePoints().anyMatch(Character::isUpperCase));
  }

  /**
   * Whether an entity is a person.
   *
   * @param id the entity
   * @return true if it is known, and one
   */
  public boolean isPerson(EntityId id) {
    return entities.find(id).map(Entity::type).filter(EntityType.PERSON::equals).isPresent();
  }

  /** Where plain words first may mean an entity by a name of its own; negative if nowhere. */
  int firstPlace(EntityId id, String plain) {
    return stems(id).stream()
        .mapToInt(stem -> plain.indexOf(" " + stem))
        .filter(place -> place >= 0)
        .min()
        .orElse(-1);
  }

  /** How words for the entity begin. */
  private Set<String> stems(EntityId id) {
    return stems.computeIfAbsent(id, this::namedStems);
  }

  private Set<String> namedStems(EntityId id) {
    return entities.find(id).stream()
        .flatMap(entity -> entity.names().stream())
        .map(Name::text)
        .flatMap(name -> Stream.concat(Stream.of(name), COUNTRIES.of(name).stream()))
        .flatMap(Naming::stems)
        .collect(Collectors.toSet());
  }

  private static Stream<String> stems(String name) {
    List<String> words = List.of(plain(name).strip().split(" "));
    String initials =
        words.stream()
            .filter(word -> !EMPTY_WORDS.contains(word) && !word.isEmpty())
            .map(word -> word.substring(0, 1))
            .collect(Collectors.joining());
    return Stream.concat(
        words.stream().filter(word -> !EMPTY_WORDS.contains(word)).map(Naming::stem),
        initials.length() > 2 ? Stream.of(initials + " ") : Stream.empty());
  }

  private static String stem(String word) {
    int kept = Math.min(word.length(), Math.max(SHORTEST_STEM, word.length() - 2));
    return word.length() < SHORTEST_STEM ? word + " " : word.substring(0, kept);
  }

  /** In lower case, every word between blanks. */
  private static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(lower.length() + 2).append(' ');
    for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
      int character = lower.codePointAt(i);
      if (Character.isLetterOrDigit(character)) {
        plain.appendCodePoint(character);
      } else if (plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    }
    return plain.charAt(plain.length() - 1) == ' '
        ? plain.toString()
        : plain.append(' ').toString();
  }

  /**
   * Reads the words of a claim for names.
   *
   * @param claimed all entities of the claim
   * @param quote the words that should name them
   * @param context further words that may
   * @return whom they name
   */
  public NamedWords in(Set<EntityId> claimed, String quote, String context) {
    Set<EntityId> known = new HashSet<>(claimed);
    claimed.forEach(id -> known.addAll(links.getOrDefault(id, Set.of())));
    return new NamedWords(this, known, plain(quote), plain(context));
  }

  /** A name of an entity, in plain words. */
  record Named(Entity entity, String name) {}

  /** Those whom plain words name and a claim does not, the longest names first. */
  List<Named> others(Set<EntityId> known, String plain) {
    List<Named> others =
        names.stream()
            .filter(named -> plain.contains(named.name()))
            .filter(named -> !known.contains(named.entity().id()))
            .toList();
    if (others.isEmpty()) {
      return others;
    }
    List<String> own =
        names.stream()
            .filter(named -> known.contains(named.entity().id()))
            .map(Named::name)
            .toList();
    return others.stream()
        .filter(named -> own.stream().noneMatch(name -> hold(name, named.name())))
        .toList();
  }

  private static boolean hold(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  boolean areOfOneKind(EntityId id, Entity other) {
    return entities.find(id).map(Entity::type).filter(other.type()::equals).isPresent();
  }
}
