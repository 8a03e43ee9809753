package org.factlint.factfile.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.FlagValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.NullValue;
import org.factlint.factfile.json.JsonValue.NumberValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Parses JSON into nodes that know their place.
 *
 * <p>Duplicate keys are found here rather than by the parser, which would stop at the first.
 */
public final class JsonParsing {
  private static final int DEEPEST = 64;
  private static final int LONGEST_STRING = 1_000_000;
  private static final int LONGEST_NAME = 1_000;
  private static final int LONGEST_NUMBER = 100;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxStringLength(LONGEST_STRING)
                  .maxNameLength(LONGEST_NAME)
                  .maxNumberLength(LONGEST_NUMBER)
                  .build())
          .build();

  private final JsonParser parser;
  private final ProblemLog log;

  private JsonParsing(JsonParser parser, ProblemLog log) {
    this.parser = parser;
    this.log = log;
  }

  /**
   * Parses the text of a log.
   *
   * @param log takes up what is wrong
   * @return the root; empty if the text is not JSON
   */
  public static Optional<JsonValue> parse(ProblemLog log) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), log.content())) {
      try {
        JsonParsing parsing = new JsonParsing(parser, log);
        if (parser.nextToken() == null) {
          empty(log);
          return Optional.empty();
        }
        JsonValue root = parsing.value("");
        log.parsed(root);
        return parsing.nothingElse() ? Optional.of(root) : Optional.empty();
      } catch (JacksonException malformed) {
        JsonMishap.of(malformed, parser, log).noteIn(log);
        return Optional.empty();
      }
    }
  }

  private static void empty(ProblemLog log) {
    log.error(
        Check.MALFORMED_JSON,
        0,
        "",
        "an empty file",
        "an object in braces",
        "write the content, or delete the file");
  }

  private boolean nothingElse() {
    boolean ended = parser.nextToken() == null;
    if (!ended) {
      log.error(
          Check.MALFORMED_JSON,
          offset(),
          "",
          "more after the end of the JSON value",
          "the end of the file",
          "remove what follows, or the bracket that closes too early");
    }
    return ended;
  }

  private int offset() {
    return (int) parser.currentTokenLocation().getCharOffset();
  }

  private JsonValue value(String pointer) {
    int offset = offset();
    JsonToken token = parser.currentToken();
    return switch (token) {
      case START_OBJECT -> object(offset, pointer);
      case START_ARRAY -> array(offset, pointer);
      case VALUE_STRING -> new TextValue(offset, pointer, parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new NumberValue(offset, pointer, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> new FlagValue(offset, pointer, token == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> new NullValue(offset, pointer);
      default -> throw new IllegalStateException("a value does not begin with " + token);
    };
  }

  private ObjectValue object(int offset, String pointer) {
    Map<String, Member> members = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      int nameOffset = offset();
      String path = pointer + "/" + name.replace("~", "~0").replace("/", "~1");
      Member first = members.get(name);
      parser.nextToken();
      Member member = new Member(name, nameOffset, value(path));
      if (first == null) {
        members.put(name, member);
      } else {
        duplicate(first, member, path);
      }
    }
    return new ObjectValue(offset, pointer, List.copyOf(members.values()));
  }

  private void duplicate(Member first, Member again, String path) {
    log.error(
        Check.DUPLICATE_KEY,
        again.offset(),
        path,
        "the key “" + again.name() + "” a second time",
        "each key once in an object",
        "remove one of the two; the first is on line " + log.position(first.offset()).line());
  }

  private ArrayValue array(int offset, String pointer) {
    List<JsonValue> items = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      items.add(value(pointer + "/" + items.size()));
    }
    return new ArrayValue(offset, pointer, List.copyOf(items));
  }
}
