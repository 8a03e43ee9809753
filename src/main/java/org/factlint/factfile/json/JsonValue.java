package org.factlint.factfile.json;

import java.util.List;
import java.util.Optional;

/** A node of a JSON file. */
public sealed interface JsonValue {
  /** The longest text that a message repeats. */
  int LONGEST_SHOWN = 60;

  /**
   * Where the node begins.
   *
   * @return the number of UTF-16 units before it
   */
  int offset();

  /**
   * The path to the node.
   *
   * @return its JSON Pointer
   */
  String pointer();

  /**
   * The node in the words of a message.
   *
   * @return a noun phrase
   */
  String words();

  /**
   * A key with its value.
   *
   * @param name the key
   * @param offset where the key begins
   * @param value the value
   */
  record Member(String name, int offset, JsonValue value) {}

  /**
   * An object.
   *
   * @param offset where it begins
   * @param pointer the path to it
   * @param members its keys and values, each key once
   */
  record ObjectValue(int offset, String pointer, List<Member> members) implements JsonValue {

    /**
     * The value of a key.
     *
     * @param name the key
     * @return its value, if the key is there
     */
    public Optional<JsonValue> value(String name) {
      return members.stream()
          .filter(member -> member.name().equals(name))
          .map(Member::value)
          .findFirst();
    }

    @Override
    public String words() {
      return "an object";
    }
  }

  /**
   * An array.
   *
   * @param offset where it begins
   * @param pointer the path to it
   * @param items its items
   */
  record ArrayValue(int offset, String pointer, List<JsonValue> items) implements JsonValue {
    @Override
    public String words() {
      return "an array";
    }
  }

  /**
   * A string.
   *
   * @param offset where its quotation mark stands
   * @param pointer the path to it
   * @param text its characters
   */
  record TextValue(int offset, String pointer, String text) implements JsonValue {
    @Override
    public String words() {
      return shown(text);
    }
  }

  /**
   * A number.
   *
   * @param offset where it begins
   * @param pointer the path to it
   * @param literal the number as it is written
   */
  record NumberValue(int offset, String pointer, String literal) implements JsonValue {
    @Override
    public String words() {
      return "the number " + literal;
    }
  }

  /**
   * True or false.
   *
   * @param offset where it begins
   * @param pointer the path to it
   * @param value which of the two
   */
  record FlagValue(int offset, String pointer, boolean value) implements JsonValue {
    @Override
    public String words() {
      return Boolean.toString(value);
    }
  }

  /**
   * The word null.
   *
   * @param offset where it begins
   * @param pointer the path to it
   */
  record NullValue(int offset, String pointer) implements JsonValue {
    @Override
    public String words() {
      return "null";
    }
  }

  /**
   * A text in quotation marks, cut where it is long.
   *
   * @param text the text
   * @return the text for a message
   */
  static String shown(String text) {
    String line = text.replace('\n', ' ').replace('\r', ' ');
    return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
        ? "“" + line + "”"
        : "“" + line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)) + "…”";
  }
}
