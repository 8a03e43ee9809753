package org.factlint.factfile;

import java.util.ArrayList;
import java.util.List;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.FlagValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.NumberValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.jspecify.annotations.Nullable;

/** Collects the members of an object to be written, leaving out what is not there. */
final class Members {
  private final List<Member> members = new ArrayList<>();

  Members add(String name, @Nullable JsonValue value) {
    if (value != null) {
      members.add(new Member(name, 0, value));
    }
    return this;
  }

  Members text(String name, @Nullable Object value) {
    return add(name, value == null ? null : text(value));
  }

  /** A list of words; nothing if it is empty. */
  Members texts(String name, List<?> values) {
    return values.isEmpty() ? this : list(name, values);
  }

  /** A list of words, even if it is empty. */
  Members list(String name, List<?> values) {
    return add(name, list(values.stream().map(Members::text).toList()));
  }

  Members number(String name, int value) {
    return add(name, new NumberValue(0, "", Integer.toString(value)));
  }

  Members flag(String name, boolean value) {
    return add(name, new FlagValue(0, "", value));
  }

  ObjectValue object() {
    return new ObjectValue(0, "", List.copyOf(members));
  }

  static JsonValue text(Object value) {
    return new TextValue(0, "", value.toString());
  }

  static ArrayValue list(List<? extends JsonValue> items) {
    return new ArrayValue(0, "", List.copyOf(items));
  }
}
