package org.factlint.compare.naming;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Words for a country and its people that no common stem shows to be of one country. */
final class Demonyms {
  private static final String FILE = "demonyms.txt";
  private static final Pattern BLANK = Pattern.compile(" ");
  private static final Map<String, String> COUNTRIES = read();

  private Demonyms() {}

  private static Map<String, String> read() {
    Map<String, String> countries = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(Demonyms.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> BLANK.splitAsStream(line).forEach(word -> countries.put(word, line)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(countries);
  }

  /** Whether two words are of one country. */
  static boolean oneCountry(String a, String b) {
    String country = COUNTRIES.get(a);
    return country != null && country.equals(COUNTRIES.get(b));
  }
}
