package org.factlint.compare.match.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Values that are read as they are written: times of day, scores, which time, how often. */
final class WrittenValues {
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?<about>(?:about|around|shortly|just|nearly|almost|some time|before|after)\\s+"
              + "(?:before |after |past )?)?\\b(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s?"
              + "(?<half>[ap])\\.?m\\b\\.?|(?<full>[01]?\\d|2[0-3]):(?<past>[0-5]\\d)\\b)");
  private static final Pattern UNTIL = Pattern.compile("(?i)\\buntil\\s+(?:about\\s+)?$");
  private static final Pattern SCORE =
      Pattern.compile("(?<![\\d-])(\\d{1,3})(?:[-–]| votes? to )(\\d{1,3})(?![\\d-])");

  /** What the score stood at meanwhile is another one. */
  private static final Pattern MEANWHILE =
      Pattern.compile(
          "(?i)\\b(?:half[- ]time|break|interval|led|leads|leading|lead|ahead|equali[sz]\\w+)\\b");

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth");
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?i)\\b(\\d{1,3}(?:st|nd|rd|th)|"
              + String.join("|", ORDINALS)
              + ") (time|minute|title|term)\\b");
  private static final List<String> TIMES =
      List.of("once", "twice", "three times", "four times", "five times", "six times");
  private static final Pattern OFTEN =
      Pattern.compile(
          "(?i)\\b(" + String.join("|", TIMES) + ") (?:a|per|every) (hour|day|week|month|year)\\b");

  private WrittenValues() {}

  /**
   * A value in the words of a text.
   *
   * @param kind what sort of value; only those of one kind can differ
   * @param key the value
   * @param words as they stand in the text
   * @param until whether nothing happens before
   * @param alone whether the value tells by itself what it is of
   */
  record Written(String kind, String key, String words, boolean until, boolean alone) {}

  /** The only value that begins in the first code points of a text. */
  static Optional<Written> in(String text, int length) {
    List<Written> found =
        Stream.of(clocks(text, length), scores(text), ordinals(text), often(text))
            .flatMap(values -> values)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private static Stream<Written> clocks(String text, int length) {
    return CLOCK
        .matcher(text)
        .results()
        .filter(result -> result.start() < length && result.group(1) == null)
        .map(result -> clock(text, result));
  }

  private static Written clock(String text, MatchResult found) {
    boolean until = UNTIL.matcher(text.substring(0, found.start())).find();
    String words = found.group().strip();
    int minutes;
    if (found.group(5) != null) {
      minutes = 60 * Integer.parseInt(found.group(5)) + Integer.parseInt(found.group(6));
    } else {
      int hour = Integer.parseInt(found.group(2)) % 12;
      int minute = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
      minutes = 60 * (found.group(4).equalsIgnoreCase("p") ? hour + 12 : hour) + minute;
    }
    return new Written("clock", "at minute " + minutes, words, until, false);
  }

  private static Stream<Written> scores(String text) {
    return MEANWHILE.matcher(text).find()
        ? Stream.empty()
        : SCORE.matcher(text).results().map(WrittenValues::score);
  }

  /** Whoever lost 1-3 lost 3-1. */
  private static Written score(MatchResult found) {
    int one = Integer.parseInt(found.group(1));
    int two = Integer.parseInt(found.group(2));
    String key = Math.max(one, two) + " to " + Math.min(one, two);
    return new Written("score", key, found.group(), false, true);
  }

  private static Stream<Written> ordinals(String text) {
    return ORDINAL
        .matcher(text)
        .results()
        .map(
            found -> {
              String noun = found.group(2).toLowerCase(Locale.ROOT);
              String rank = found.group(1).toLowerCase(Locale.ROOT);
              int place = ORDINALS.indexOf(rank) + 1;
              String key = place > 0 ? String.valueOf(place) : rank.replaceAll("\\D", "");
              return new Written(noun, noun + " " + key, found.group(), false, false);
            });
  }

  private static Stream<Written> often(String text) {
    return OFTEN
        .matcher(text)
        .results()
        .map(
            found -> {
              String words = found.group().toLowerCase(Locale.ROOT);
              return new Written("often", words, found.group(), false, true);
            });
  }
}
