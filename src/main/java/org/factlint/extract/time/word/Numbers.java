package org.factlint.extract.time.word;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers in words and digits, as they count days and units and name years. */
public final class Numbers {
  private static final Map<String, Integer> ONES =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9));
  private static final Map<String, Integer> TEENS =
      Map.ofEntries(
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19));
  private static final Map<String, Integer> TENS =
      Map.of(
          "twenty", 20, "thirty", 30, "forty", 40, "fourty", 40, "fifty", 50, "sixty", 60,
          "seventy", 70, "eighty", 80, "ninety", 90);
  private static final Map<String, Integer> ORDINALS =
      Map.ofEntries(
          Map.entry("first", 1),
          Map.entry("second", 2),
          Map.entry("third", 3),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10),
          Map.entry("eleventh", 11),
          Map.entry("twelfth", 12),
          Map.entry("thirteenth", 13),
          Map.entry("fourteenth", 14),
          Map.entry("fifteenth", 15),
          Map.entry("sixteenth", 16),
          Map.entry("seventeenth", 17),
          Map.entry("eighteenth", 18),
          Map.entry("nineteenth", 19),
          Map.entry("twentieth", 20),
          Map.entry("thirtieth", 30));
  private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

  private Numbers() {}

  /**
   * A number that stands in a text.
   *
   * @param value the number
   * @param end the place after its last token
   */
  public record Read(int value, int end) {}

  /**
   * A number below a hundred in words: “five”, “twenty-five”.
   *
   * @param tokens the text
   * @param at where it would begin
   * @return the number; null if there is none
   */
  public static @Nullable Read small(Tokens tokens, int at) {
    String word = tokens.text(at);
    Integer simple = ONES.containsKey(word) ? ONES.get(word) : TEENS.get(word);
    if (simple != null) {
      return new Read(simple, at + 1);
    }
    Integer tens = TENS.get(word);
    if (tens == null) {
      return null;
    }
    int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    Integer ones = ONES.get(tokens.text(next));
    return ones == null ? new Read(tens, at + 1) : new Read(tens + ones, next + 1);
  }

  /**
   * A count in digits or words.
   *
   * @param tokens the text
   * @param at where it would begin
   * @return the count, below a thousand; null if there is none
   */
  public static @Nullable Read count(Tokens tokens, int at) {
    int number = tokens.number(at);
    if (number >= 0) {
      return tokens.width(at) <= 3 ? new Read(number, at + 1) : null;
    }
    Read small = small(tokens, at);
    int start = small == null && tokens.is(at, "a") ? at + 1 : small == null ? at : small.end();
    if (!tokens.is(start, "hundred") || (small == null && start == at)) {
      return small;
    }
    int hundreds = (small == null ? 1 : small.value()) * 100;
    int rest = tokens.is(start + 1, "and") ? start + 2 : start + 1;
    Read below = small(tokens, rest);
    return below == null
        ? new Read(hundreds, start + 1)
        : new Read(hundreds + below.value(), below.end());
  }

  /**
   * A place in a row, in digits or words: “3rd”, “third”, “twenty-first”.
   *
   * @param tokens the text
   * @param at where it would begin
   * @return the number; null if there is none
   */
  public static @Nullable Read ordinal(Tokens tokens, int at) {
    int number = tokens.number(at);
    if (number > 0) {
      boolean ending = tokens.glued(at + 1) && tokens.isOneOf(at + 1, ENDINGS);
      return ending && tokens.width(at) <= 3 ? new Read(number, at + 2) : null;
    }
    Integer simple = ORDINALS.get(tokens.text(at));
    if (simple != null) {
      return new Read(simple, at + 1);
    }
    Integer tens = TENS.get(tokens.text(at));
    int next = tokens.is(at + 1, "-") ? at + 2 : at + 1;
    Integer ones = tens == null ? null : ORDINALS.get(tokens.text(next));
    return tens == null || ones == null || ones > 9 ? null : new Read(tens + ones, next + 1);
  }

  /**
   * A year in words: “nineteen ninety-six”, “two thousand and five”, “seventeen hundred”.
   *
   * @param tokens the text
   * @param at where it would begin
   * @return the year; null if there is none
   */
  public static @Nullable Read yearInWords(Tokens tokens, int at) {
    if (tokens.follow(at, "two", "thousand")) {
      int rest = tokens.is(at + 2, "and") ? at + 3 : at + 2;
      Read small = small(tokens, rest);
      return small == null ? new Read(2000, at + 2) : new Read(2000 + small.value(), small.end());
    }
    Read century = small(tokens, at);
    if (century == null || century.value() < 10 || century.value() > 20) {
      return null;
    }
    return tokens.is(century.end(), "hundred") ? hundreds(tokens, century) : pair(tokens, century);
  }

  private static Read hundreds(Tokens tokens, Read century) {
    int after = century.end() + 1;
    Read rest = small(tokens, tokens.is(after, "and") ? after + 1 : after);
    int base = century.value() * 100;
    return rest == null ? new Read(base, after) : new Read(base + rest.value(), rest.end());
  }

  private static @Nullable Read pair(Tokens tokens, Read century) {
    int next = tokens.is(century.end(), "-") ? century.end() + 1 : century.end();
    boolean oh = tokens.is(next, "oh") || tokens.is(next, "o");
    Read rest = small(tokens, oh ? next + 1 : next);
    boolean fits = rest != null && (oh ? rest.value() < 10 : rest.value() >= 10);
    return rest != null && fits ? new Read(century.value() * 100 + rest.value(), rest.end()) : null;
  }
}
