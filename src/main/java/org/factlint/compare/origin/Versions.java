package org.factlint.compare.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.factlint.claim.Source;
import org.factlint.claim.SourceId;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;

/**
 * Which articles of a story are versions of one another. One replaces another if it says so, if it
 * stands at the same address and is certainly newer, or if its publisher derived it from the other.
 * What a replaced version says is held against the version that replaced it, and against nothing
 * else.
 */
public final class Versions {
  private final List<Pair> pairs = new ArrayList<>();
  private final Set<SourceId> replaced = new TreeSet<>();

  /**
   * A version and the one that replaced it.
   *
   * @param earlier the replaced version
   * @param later the version that replaced it
   * @param reason how that is known, a sentence for readers
   */
  public record Pair(Source earlier, Source later, String reason) {}

  /**
   * Finds the versions among the sources of a story.
   *
   * @param sources the sources, in any order
   */
  public Versions(List<Source> sources) {
    TreeMap<SourceId, Source> sorted = new TreeMap<>();
    sources.forEach(source -> sorted.put(source.id(), source));
    for (Source later : sorted.values()) {
      for (Source earlier : sorted.values()) {
        if (!later.id().equals(earlier.id())) {
          replaces(later, earlier).ifPresent(reason -> add(new Pair(earlier, later, reason)));
        }
      }
    }
  }

  /** Articles that claim to replace each other, at however many removes, replace nothing. */
  private void add(Pair pair) {
    if (!leads(pair.later().id(), pair.earlier().id())) {
      pairs.add(pair);
      replaced.add(pair.earlier().id());
    }
  }

  private boolean leads(SourceId from, SourceId to) {
    return from.equals(to)
        || pairs.stream()
            .filter(pair -> pair.earlier().id().equals(from))
            .anyMatch(pair -> leads(pair.later().id(), to));
  }

  private static Optional<String> replaces(Source later, Source earlier) {
    if (names(later, "supersedes", earlier)) {
      return Optional.of(later.id() + " says that it replaces " + earlier.id() + ".");
    }
    boolean newer = newer(later, earlier);
    if (newer && shared("url", later, earlier)) {
      return Optional.of("Both stood at one address; " + later.id() + " is newer.");
    }
    boolean derived = names(later, "derivedFrom", earlier) && shared("publisher", later, earlier);
    return derived
        ? Optional.of(later.id() + " is the same publisher's later text of " + earlier.id() + ".")
        : Optional.empty();
  }

  private static boolean names(Source source, String property, Source other) {
    return Outlets.property(source, property)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .filter(Outlets.names(other)::contains)
        .isPresent();
  }

  private static boolean shared(String property, Source a, Source b) {
    return Outlets.property(a, property)
        .filter(value -> Outlets.property(b, property).filter(value::equalsIgnoreCase).isPresent())
        .isPresent();
  }

  private static boolean newer(Source later, Source earlier) {
    TimeExpression first = earlier.header().published();
    TimeExpression second = later.header().published();
    return first != null && second != null && first.before(second) == Truth.CERTAINLY;
  }

  /**
   * The versions that replaced one another.
   *
   * @return the pairs, sorted by the later source and the earlier
   */
  public List<Pair> pairs() {
    return List.copyOf(pairs);
  }

  /**
   * Whether another source of the story replaced this one.
   *
   * @param source the source
   * @return true if it no longer stands
   */
  public boolean replaced(SourceId source) {
    return replaced.contains(source);
  }
}
