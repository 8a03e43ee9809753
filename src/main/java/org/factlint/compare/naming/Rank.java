package org.factlint.compare.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Entity;
import org.factlint.compare.Reading;
import org.factlint.value.Name;

/** A title of a ladder that stands before a name, as in "Colonel Reyes". */
record Rank(String key) implements Title {
  private static final Titles TITLES = Titles.standard();

  /** The title that a claim's words give to a person. */
  static Optional<Rank> of(Reading reading, Entity person) {
    List<String> words = new Name(reading.claim().quote().exact()).words();
    return person.names().stream()
        .map(TITLES::bare)
        .flatMap(
            name -> java.util.stream.Stream.of(name, name.subList(name.size() - 1, name.size())))
        .distinct()
        .sorted(Comparator.comparingInt(List<String>::size).reversed())
        .flatMap(name -> before(words, name).stream())
        .findFirst()
        .map(Rank::new);
  }

  private static Optional<String> before(List<String> words, List<String> name) {
    for (int i = 1; i + name.size() <= words.size(); i++) {
      List<String> here = words.subList(i, i + name.size());
      Optional<String> title = same(here, name) ? TITLES.before(words, i) : Optional.empty();
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private static boolean same(List<String> here, List<String> name) {
    int last = name.size() - 1;
    String end = here.get(last);
    String own = end.endsWith("'s") ? end.substring(0, end.length() - 2) : end;
    return own.equals(name.get(last)) && here.subList(0, last).equals(name.subList(0, last));
  }

  @Override
  public String words() {
    return key;
  }

  @Override
  public boolean clash(Title other) {
    return other instanceof Rank rank && TITLES.clash(key, rank.key);
  }
}
