package org.factlint.compare.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.value.Name;

/** The titles that stand before a name, in ladders of which nobody is on two rungs at once. */
final class Titles {
  private static final String FILE = "titles.txt";
  private static final Pattern RUNGS = Pattern.compile(";");
  private static final Pattern WORDS = Pattern.compile("[=,]");
  private static final int LONGEST = 3;
  private static final Titles STANDARD = read();

  private final Map<String, Set<Rung>> rungs = new HashMap<>();

  private Titles(List<String> ladders) {
    for (int ladder = 0; ladder < ladders.size(); ladder++) {
      int number = ladder;
      RUNGS.splitAsStream(ladders.get(ladder)).forEach(rung -> add(number, rung));
    }
  }

  private void add(int ladder, String rung) {
    List<String> words = WORDS.splitAsStream(rung).toList();
    for (String word : words) {
      rungs
          .computeIfAbsent(key(word), any -> new LinkedHashSet<>())
          .add(new Rung(ladder, key(words.get(0))));
    }
  }

  /** A place on a ladder, named by its first word. */
  record Rung(int ladder, String title) {}

  /** The ladders that factlint ships. */
  static Titles standard() {
    return STANDARD;
  }

  private static String key(String words) {
    return String.join(" ", new Name(words).words());
  }

  private static Titles read() {
    try (InputStream in = Objects.requireNonNull(Titles.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      return new Titles(lines.lines().filter(line -> !line.startsWith("#")).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The longest title that ends before a place in a text. */
  Optional<String> before(List<String> words, int end) {
    for (int from = Math.max(0, end - LONGEST); from < end; from++) {
      String title = String.join(" ", words.subList(from, end));
      if (rungs.containsKey(title)) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /** A name without the title before it. */
  List<String> bare(Name name) {
    List<String> words = new ArrayList<>(name.words());
    for (int end = Math.min(LONGEST, words.size() - 1); end > 0; end--) {
      if (rungs.containsKey(String.join(" ", words.subList(0, end)))) {
        return List.copyOf(words.subList(end, words.size()));
      }
    }
    return List.copyOf(words);
  }

  /** Whether two titles are different rungs of one ladder. */
  boolean clash(String a, String b) {
    Set<Rung> mine = rungs.getOrDefault(a, Set.of());
    Set<Rung> theirs = rungs.getOrDefault(b, Set.of());
    boolean same = mine.stream().anyMatch(theirs::contains);
    return !same
        && mine.stream().anyMatch(x -> theirs.stream().anyMatch(y -> x.ladder() == y.ladder()));
  }
}
