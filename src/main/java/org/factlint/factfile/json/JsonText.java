package org.factlint.factfile.json;

import java.util.Locale;
import java.util.stream.Collectors;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.FlagValue;
import org.factlint.factfile.json.JsonValue.NumberValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;

/** JSON as text on one line. */
public final class JsonText {
  private JsonText() {}

  /**
   * A node on one line, with spaces within its brackets.
   *
   * @param value the node
   * @return its text
   */
  public static String inline(JsonValue value) {
    if (value instanceof ObjectValue object) {
      return object.members().stream()
          .map(member -> quoted(member.name()) + ": " + inline(member.value()))
          .collect(
              Collectors.collectingAndThen(Collectors.joining(", "), s -> framed("{", s, "}")));
    }
    if (value instanceof ArrayValue array) {
      return array.items().stream()
          .map(JsonText::inline)
          .collect(
              Collectors.collectingAndThen(Collectors.joining(", "), s -> framed("[", s, "]")));
    }
    return plain(value);
  }

  private static String framed(String open, String content, String close) {
    return content.isEmpty() ? open + close : open + " " + content + " " + close;
  }

  private static String plain(JsonValue value) {
    if (value instanceof TextValue text) {
      return quoted(text.text());
    }
    if (value instanceof NumberValue number) {
      return number.literal();
    }
    return value instanceof FlagValue flag ? Boolean.toString(flag.value()) : "null";
  }

  /**
   * A string in double quotes.
   *
   * @param text its characters
   * @return the string with everything escaped that could break a line somewhere
   */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      quoted.append(escaped(text, i));
    }
    return quoted.append('"').toString();
  }

  private static String escaped(String text, int index) {
    char character = text.charAt(index);
    return switch (character) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      case '\r' -> "\\r";
      case '\t' -> "\\t";
      case '\b' -> "\\b";
      case '\f' -> "\\f";
      case '\u0085', '\u2028', '\u2029' -> unicode(character);
      default ->
          character < ' ' || unpaired(text, index)
              ? unicode(character)
              : Character.toString(character);
    };
  }

  /** Half a surrogate pair has no UTF-8. */
  private static boolean unpaired(String text, int index) {
    char character = text.charAt(index);
    if (Character.isHighSurrogate(character)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(character)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }

  private static String unicode(char character) {
    return String.format(Locale.ROOT, "\\u%04x", (int) character);
  }
}
