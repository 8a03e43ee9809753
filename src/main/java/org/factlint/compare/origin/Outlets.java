package org.factlint.compare.origin;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Source;

/** What the properties of two articles say about where both come from. */
final class Outlets {
  private static final List<Shared> SHARED =
      List.of(
          new Shared("agency", "Both are reports of one agency: "),
          new Shared("publisher", "Both are published by one outlet: "),
          new Shared("author", "Both are by one author: "),
          new Shared("derivedFrom", "Both are derived from one text: "));

  private Outlets() {}

  /** A property that articles of one origin share, and the words for it. */
  private record Shared(String name, String words) {

    Optional<String> between(Source a, Source b) {
      return property(a, name)
          .filter(value -> property(b, name).filter(value::equalsIgnoreCase).isPresent())
          .map(value -> words + value + ".");
    }
  }

  /** Why two articles have one origin, for readers; empty if their properties do not say so. */
  static Optional<String> shared(Source a, Source b) {
    return derived(a, b)
        .or(() -> derived(b, a))
        .or(() -> SHARED.stream().flatMap(s -> s.between(a, b).stream()).findFirst());
  }

  private static Optional<String> derived(Source later, Source earlier) {
    boolean names =
        property(later, "derivedFrom")
            .or(() -> property(later, "supersedes"))
            .filter(name -> names(earlier).contains(name.toLowerCase(Locale.ROOT)))
            .isPresent();
    return names
        ? Optional.of(later.id() + " is derived from " + earlier.id() + ".")
        : Optional.empty();
  }

  /** What another article's properties may call an article: its name, or where it is found. */
  static Set<String> names(Source source) {
    String id = source.id().value().toLowerCase(Locale.ROOT);
    return property(source, "url")
        .map(url -> Set.of(id, url.toLowerCase(Locale.ROOT)))
        .orElse(Set.of(id));
  }

  static Optional<String> property(Source source, String name) {
    return Optional.ofNullable(source.header().properties().get(name))
        .map(String::strip)
        .filter(value -> value.codePoints().anyMatch(Character::isLetterOrDigit));
  }
}
