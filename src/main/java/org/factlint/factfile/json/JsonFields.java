package org.factlint.factfile.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.FlagValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.NullValue;
import org.factlint.factfile.json.JsonValue.NumberValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;

/** The properties of one object, read by name and type; what is wrong goes into the log. */
public final class JsonFields {
  private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");

  private final ObjectValue object;
  private final ProblemLog log;

  private JsonFields(ObjectValue object, ProblemLog log) {
    this.object = object;
    this.log = log;
  }

  /**
   * Opens an object, noting properties that it should not or should have.
   *
   * @param value the node that should be an object
   * @param known the properties that it may have
   * @param required those of them that it must have
   * @param log takes up what is wrong
   * @return its properties; empty if it is no object
   */
  public static Optional<JsonFields> of(
      JsonValue value, List<String> known, List<String> required, ProblemLog log) {
    if (!(value instanceof ObjectValue object)) {
      wrongType(value, "an object with " + words(known), "write it in braces", log);
      return Optional.empty();
    }
    object.members().forEach(member -> requireKnown(member, object, known, log));
    for (String name : required) {
      if (object.value(name).isEmpty()) {
        log.error(
            Check.MISSING_PROPERTY,
            object,
            "an object without “" + name + "”",
            (required.size() == 1 ? "the property " : "the properties ") + words(required),
            "add \"" + name + "\"");
      }
    }
    return Optional.of(new JsonFields(object, log));
  }

  /**
   * Opens an object that may have other properties, too, as other programs' lines have.
   *
   * @param value the node that should be an object
   * @param required the properties that it must have
   * @param log takes up what is wrong
   * @return its properties; empty if it is no object
   */
  public static Optional<JsonFields> withOthers(
      JsonValue value, List<String> required, ProblemLog log) {
    List<String> known = new ArrayList<>(required);
    if (value instanceof ObjectValue object) {
      object.members().forEach(member -> known.add(member.name()));
    }
    return of(value, known, required, log);
  }

  private static void requireKnown(
      Member member, ObjectValue object, List<String> known, ProblemLog log) {
    if (!known.contains(member.name())) {
      List<String> free = known.stream().filter(name -> object.value(name).isEmpty()).toList();
      log.error(
          Check.UNKNOWN_PROPERTY,
          member.offset(),
          member.value().pointer(),
          "the unknown property “" + member.name() + "”",
          "one of " + words(known),
          Suggestion.fix(member.name(), free, "remove it"));
    }
  }

  private static String words(List<String> names) {
    return String.join(", ", names);
  }

  private static void wrongType(JsonValue value, String expected, String fix, ProblemLog log) {
    boolean absent = value instanceof NullValue;
    log.error(
        Check.WRONG_TYPE, value, value.words(), expected, absent ? "leave the property out" : fix);
  }

  /**
   * The object itself.
   *
   * @return the node
   */
  public ObjectValue node() {
    return object;
  }

  /**
   * A property of any type.
   *
   * @param name its key
   * @return its value, if it is there
   */
  public Optional<JsonValue> value(String name) {
    return object.value(name);
  }

  /**
   * A property that is text, and not blank.
   *
   * @param name its key
   * @return its node; empty if it is absent or wrong
   */
  public Optional<TextValue> text(String name) {
    return value(name).flatMap(value -> text(value, "“" + name + "”"));
  }

  private Optional<TextValue> text(JsonValue value, String what) {
    if (!(value instanceof TextValue text)) {
      wrongType(value, "text as " + what, "put it in double quotes", log);
      return Optional.empty();
    }
    if (text.text().isBlank()) {
      wrongType(value, "some words as " + what, "write them, or leave the property out", log);
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /**
   * A property that is text or null.
   *
   * @param name its key
   * @return its node; empty if it is absent, null or wrong
   */
  public Optional<TextValue> textOrNull(String name) {
    return value(name).filter(NullValue.class::isInstance).isPresent()
        ? Optional.empty()
        : text(name);
  }

  /**
   * A property that is a list of texts.
   *
   * @param name its key
   * @return the nodes of those items that are texts
   */
  public List<TextValue> texts(String name) {
    List<TextValue> texts = new ArrayList<>();
    items(name).forEach(item -> text(item, "an item of “" + name + "”").ifPresent(texts::add));
    return texts;
  }

  /**
   * A property that is a list.
   *
   * @param name its key
   * @return its items; none if it is absent or wrong
   */
  public List<JsonValue> items(String name) {
    JsonValue value = value(name).orElse(null);
    if (value instanceof ArrayValue array) {
      return array.items();
    }
    if (value != null) {
      wrongType(value, "a list as “" + name + "”", "put it in square brackets", log);
    }
    return List.of();
  }

  /**
   * A property that is true or false.
   *
   * @param name its key
   * @return its value; false if it is absent or wrong
   */
  public boolean flag(String name) {
    JsonValue value = value(name).orElse(null);
    if (value != null && !(value instanceof FlagValue)) {
      wrongType(value, "true or false as “" + name + "”", "write true, or leave it out", log);
    }
    return value instanceof FlagValue flag && flag.value();
  }

  /**
   * A property that is a whole number within bounds.
   *
   * @param name its key
   * @param least the smallest that is right
   * @param most the largest that is right
   * @return its value; empty if it is absent or wrong
   */
  public Optional<Integer> wholeNumber(String name, int least, int most) {
    return value(name).flatMap(value -> wholeNumber(value, name, least, most));
  }

  private Optional<Integer> wholeNumber(JsonValue value, String name, int least, int most) {
    if (value instanceof NumberValue number && WHOLE.matcher(number.literal()).matches()) {
      int whole = Integer.parseInt(number.literal());
      if (whole >= least && whole <= most) {
        return Optional.of(whole);
      }
    }
    String range = most == Integer.MAX_VALUE ? "from " + least : "from " + least + " to " + most;
    wrongType(value, "a whole number " + range + " as “" + name + "”", "write such a number", log);
    return Optional.empty();
  }

  /**
   * A property whose value is one word of a closed list.
   *
   * @param name its key
   * @param words the words, each standing for a constant, in lower case with hyphens
   * @param <E> the constants' type
   * @return the constant; empty if the property is absent or wrong
   */
  public <E extends Enum<E>> Optional<E> word(String name, Class<E> words) {
    return text(name).flatMap(text -> Words.of(text, words, log));
  }

  /**
   * A property that is a list of words of a closed list.
   *
   * @param name its key
   * @param words the words, each standing for a constant, in lower case with hyphens
   * @param <E> the constants' type
   * @return the constants, in the order of the list
   */
  public <E extends Enum<E>> List<E> words(String name, Class<E> words) {
    return texts(name).stream().flatMap(text -> Words.of(text, words, log).stream()).toList();
  }
}
