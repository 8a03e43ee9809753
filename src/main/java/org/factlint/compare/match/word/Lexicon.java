package org.factlint.compare.match.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.extract.language.Stems;

/**
 * Which words of news texts stand for one thing: lists of words and phrases, kept as data. A word
 * may be in several lists, and two words are related when they share one.
 */
public final class Lexicon {
  private static final int LONGEST_PHRASE = 4;

  private final Stems stems = new Stems();
  private final Map<String, Set<Integer>> meanings = new LinkedHashMap<>();
  private final Set<String> empty;
  private final Set<String> common;

  private Lexicon() {
    List<String> lines = lines("synonyms.txt");
    for (int meaning = 0; meaning < lines.size(); meaning++) {
      for (String phrase : lines.get(meaning).split(",", -1)) {
        meanings.computeIfAbsent(key(phrase), any -> new TreeSet<>()).add(meaning);
      }
    }
    empty = words("empty-words.txt").collect(Collectors.toCollection(TreeSet::new));
    common =
        words("common-words.txt").map(stems::of).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> words(String list) {
    return lines(list).stream().flatMap(line -> Stream.of(line.split("\\s+")));
  }

  /**
   * Whether a term stands in nearly every news text.
   *
   * @param term the term
   * @return true if it tells little wherever it stands
   */
  public boolean common(Term term) {
    return common.contains(term.key());
  }

  /**
   * The words that all stories share.
   *
   * @return the lexicon of the lists of this package
   */
  public static Lexicon standard() {
    return new Lexicon();
  }

  /**
   * The lines of a list of this package, without remarks.
   *
   * @param name the file name of the list
   * @return the lines that say something, in order
   */
  public static List<String> lines(String name) {
    InputStream stream =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), () -> "missing " + name);
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * A phrase as it is looked up: its stems.
   *
   * @param phrase a word or several
   * @return the stems with a space between each two
   */
  public String key(String phrase) {
    return Stems.words(phrase).stream().map(stems::of).collect(Collectors.joining(" "));
  }

  /**
   * The telling words of a text, phrases of the lists as one.
   *
   * @param text any text
   * @return the terms in order, without words that say nothing by themselves
   */
  public List<Term> terms(String text) {
    List<String> words = Stems.words(text);
    List<String> keys = words.stream().map(stems::of).toList();
    List<Term> terms = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int length = phrase(keys, at);
      if (length > 1) {
        String key = String.join(" ", keys.subList(at, at + length));
        terms.add(new Term(key, meanings.getOrDefault(key, Set.of())));
        at += length;
        continue;
      }
      if (!empty.contains(words.get(at).toLowerCase(Locale.ROOT))) {
        terms.add(new Term(keys.get(at), meanings.getOrDefault(keys.get(at), Set.of())));
      }
      at++;
    }
    return terms;
  }

  private int phrase(List<String> keys, int at) {
    for (int length = Math.min(LONGEST_PHRASE, keys.size() - at); length > 1; length--) {
      if (meanings.containsKey(String.join(" ", keys.subList(at, at + length)))) {
        return length;
      }
    }
    return 1;
  }
}
