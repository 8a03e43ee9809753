package org.factlint.extract.time.feast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.factlint.extract.time.word.Named;
import org.factlint.extract.time.word.Tokens;
import org.jspecify.annotations.Nullable;

/** The feasts that are known, by their names; {@code feasts.txt} lists them. */
public final class Feasts {
  private static final Set<String> SILENT = Set.of("'", ".", "-");

  /** A name, in words, and what it names. */
  private record Entry(List<String> words, Feast feast) {}

  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

  private Feasts() {}

  /**
   * Reads the list.
   *
   * @return the feasts
   */
  public static Feasts standard() {
    Feasts feasts = new Feasts();
    InputStream list = Objects.requireNonNull(Feasts.class.getResourceAsStream("feasts.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).forEach(feasts::add);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return feasts;
  }

  private void add(String line) {
    String[] sides = line.split("=", 2);
    String[] names = sides[0].split("\\|", -1);
    String rule = sides[1].strip();
    String last = rule.substring(rule.length() - 1);
    boolean plain = !last.equals("?") && !last.equals("~");
    DateRule date = rule(plain ? rule : rule.substring(0, rule.length() - 1).strip());
    Feast feast = new Feast(names[0].strip(), date, plain ? "" : last);
    for (String name : names) {
      List<String> words = words(name);
      byFirstWord
          .computeIfAbsent(words.get(0), any -> new ArrayList<>())
          .add(new Entry(words, feast));
    }
  }

  private static List<String> words(String name) {
    Tokens tokens = Tokens.of(name.strip());
    List<String> words = new ArrayList<>();
    for (int at = 0; at < tokens.size(); at = next(tokens, at)) {
      words.add(tokens.text(at));
    }
    return List.copyOf(words);
  }

  /** “Year's” and “year”, “St.” and “St”, “al-Fitr” and “al Fitr” are the same. */
  private static int next(Tokens tokens, int at) {
    int next = at + 1;
    while (tokens.isOneOf(next, SILENT) && tokens.glued(next)) {
      boolean owner = tokens.is(next, "'") && tokens.is(next + 1, "s") && tokens.glued(next + 1);
      next += owner ? 2 : 1;
    }
    return next;
  }

  private static DateRule rule(String text) {
    String[] parts = text.split(" ", -1);
    return switch (parts[0]) {
      case "easter" -> new DateRule.Easter(Integer.parseInt(parts[1]));
      case "eastern" -> new DateRule.EasternEaster(Integer.parseInt(parts[1]));
      case "islamic" ->
          new DateRule.Islamic(Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
      default -> ofMonth(parts);
    };
  }

  private static DateRule ofMonth(String[] parts) {
    Month month = Month.valueOf(parts[0].toUpperCase(Locale.ROOT));
    if (parts.length == 2) {
      return new DateRule.Same(MonthDay.of(month, Integer.parseInt(parts[1])));
    }
    return new DateRule.Numbered(
        month,
        DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT)),
        Integer.parseInt(parts[2]),
        parts.length > 3 ? Integer.parseInt(parts[3]) : 0);
  }

  /**
   * Finds a feast by its name.
   *
   * @param tokens the text
   * @param at where the name would begin
   * @return the feast with the longest name there; null if there is none
   */
  public @Nullable Named<Feast> read(Tokens tokens, int at) {
    Named<Feast> longest = null;
    for (Entry entry : byFirstWord.getOrDefault(tokens.text(at), List.of())) {
      int end = end(tokens, at, entry.words());
      if (end > at && (longest == null || end > longest.end())) {
        longest = new Named<>(entry.feast(), end, entry.words().size() > 1);
      }
    }
    return longest;
  }

  private static int end(Tokens tokens, int at, List<String> words) {
    int next = at;
    int end = at;
    for (String word : words) {
      if (!tokens.is(next, word)) {
        return at;
      }
      end = next + 1;
      next = next(tokens, next);
    }
    return end;
  }
}
