package org.factlint.factfile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.text.Article;
import org.factlint.value.InvalidValueException;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of a fact file are read against.
 *
 * @param log takes up what is wrong
 * @param entities whom and what claims may speak of
 * @param vocabulary the predicates that they may use
 * @param article the text that quotations are looked for in; null if it could not be read
 * @param claimIds where each claim of the file begins, by identifier
 * @param gaps what may be missing in the entities and the vocabulary
 */
record FactContext(
    ProblemLog log,
    Entities entities,
    Vocabulary vocabulary,
    @Nullable Article article,
    Map<String, Integer> claimIds,
    Gaps gaps) {

  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*");

  /** For files that are about no article. */
  static FactContext of(ProblemLog log) {
    return new FactContext(
        log,
        new Entities(List.of()),
        new Vocabulary(List.of()),
        null,
        new LinkedHashMap<>(),
        Gaps.NONE);
  }

  Collection<String> entityIds() {
    return entities.all().stream().map(Entity::id).map(Object::toString).toList();
  }

  boolean isId(TextValue text, String example) {
    boolean right = ID.matcher(text.text()).matches();
    if (!right) {
      log.error(
          Check.BAD_ID,
          text,
          text.words(),
          "an identifier of letters, digits, “-”, “_” and “.”",
          "write for example “" + example + "”");
    }
    return right;
  }

  Optional<TimeExpression> time(TextValue text) {
    return value(Check.BAD_TIME, text, TimeExpression::parse);
  }

  /** Parses a value, and says what its parser says if it is none. */
  <T> Optional<T> value(Check check, TextValue text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text.text()));
    } catch (InvalidValueException invalid) {
      String found = invalid.found().isEmpty() ? text.words() : "“" + invalid.found() + "”";
      log.error(
          check,
          offsetWithin(text, invalid.column()),
          text.pointer(),
          found,
          invalid.expected(),
          invalid.remedy());
      return Optional.empty();
    }
  }

  /** Where a column of a text stands in the file, if the text is written there without escapes. */
  private int offsetWithin(TextValue text, int column) {
    String value = text.text();
    int columns = value.codePointCount(0, value.length());
    int first = text.offset() + 1;
    boolean plain = log.content().startsWith(value, first);
    return plain && column >= 1 && column <= columns
        ? first + value.offsetByCodePoints(0, column - 1)
        : text.offset();
  }
}
