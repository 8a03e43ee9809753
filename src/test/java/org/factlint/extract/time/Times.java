package org.factlint.extract.time;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.factlint.value.TimeExpression;

/** What a reader finds in a text, in short. */
final class Times {
  private static final TimeReader READER = new TimeReader();

  private Times() {}

  /** Of an article of Tuesday, 12 September 2023: {@code words = value; words = value}. */
  static String in(String text) {
    return shown(read(text, "2023-09-12"));
  }

  /** Of an article that nobody dated. */
  static String inUndated(String text) {
    return shown(READER.read(text, Anchor.none()));
  }

  static List<TimeMention> read(String text, String published) {
    return READER.read(text, Anchor.of(TimeExpression.parse(published)));
  }

  static List<TimeMention> read(String text, LocalDate day) {
    return READER.read(text, Anchor.on(day));
  }

  private static String shown(List<TimeMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.words() + " = " + (mention.value() == null ? "?" : mention.value()))
        .collect(Collectors.joining("; "));
  }
}
