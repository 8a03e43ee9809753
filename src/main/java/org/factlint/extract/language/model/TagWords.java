package org.factlint.extract.language.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeSet;
import opennlp.tools.postag.POSDictionary;
import opennlp.tools.postag.TagDictionary;

/** The words whose tags the tagger knows from its training, a line each: word, tab, its tags. */
public final class TagWords {
  static final String FILE = "tags.words";

  private TagWords() {}

  /**
   * Loads the words that the build wrote.
   *
   * @return which tags a word may have
   */
  public static TagDictionary load() {
    POSDictionary words = new POSDictionary(true);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(TagWords.class.getResourceAsStream(FILE), "missing words"),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int tab = line.indexOf('\t');
        words.put(line.substring(0, tab), line.substring(tab + 1).split(" "));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  static String write(POSDictionary words) {
    if (!words.isCaseSensitive()) {
      throw new IllegalStateException("the tagger's words are kept with their capitals");
    }
    TreeSet<String> sorted = new TreeSet<>();
    words.forEach(word -> sorted.add(word + "\t" + String.join(" ", words.getTags(word)) + "\n"));
    return String.join("", sorted);
  }
}
