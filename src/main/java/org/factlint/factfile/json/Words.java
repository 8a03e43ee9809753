package org.factlint.factfile.json;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.factfile.json.JsonValue.TextValue;

/** Closed words of the files: the names of constants in lower case, with hyphens. */
public final class Words {
  private Words() {}

  /**
   * The word for a constant.
   *
   * @param constant a constant
   * @return its word in files
   */
  public static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> Optional<E> of(TextValue text, Class<E> type, ProblemLog log) {
    List<E> constants = Arrays.asList(type.getEnumConstants());
    Optional<E> found =
        constants.stream().filter(constant -> word(constant).equals(text.text())).findFirst();
    if (found.isEmpty()) {
      List<String> known = constants.stream().map(Words::word).toList();
      log.error(
          Check.UNKNOWN_WORD,
          text,
          text.words(),
          "one of " + String.join(", ", known),
          Suggestion.fix(text.text(), known, "write one of these words"));
    }
    return found;
  }
}
