package org.factlint.factfile.json;

import java.util.List;
import java.util.Optional;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.jspecify.annotations.Nullable;

/**
 * Names nodes so that the name stays when lists are reordered: {@code /claims/3/quote} becomes
 * {@code /claims/opening/quote}, where the item of the list has an id that no other has.
 */
final class LastingPointer {
  private LastingPointer() {}

  static String of(@Nullable JsonValue root, String pointer) {
    StringBuilder lasting = new StringBuilder();
    JsonValue at = root;
    for (String step : steps(pointer)) {
      JsonValue next = at == null ? null : next(at, step).orElse(null);
      lasting.append('/');
      lasting.append(at instanceof ArrayValue list && next != null ? name(list, next, step) : step);
      at = next;
    }
    return lasting.toString();
  }

  private static List<String> steps(String pointer) {
    return pointer.isEmpty() ? List.of() : List.of(pointer.substring(1).split("/", -1));
  }

  private static Optional<JsonValue> next(JsonValue at, String step) {
    if (at instanceof ObjectValue object) {
      return object.value(step.replace("~1", "/").replace("~0", "~"));
    }
    return at instanceof ArrayValue array
        ? array.items().stream().filter(item -> item.pointer().endsWith("/" + step)).findFirst()
        : Optional.empty();
  }

  private static String name(ArrayValue list, JsonValue item, String index) {
    String id = id(item);
    boolean only = list.items().stream().filter(other -> id(other).equals(id)).count() == 1;
    return only && !id.isEmpty() ? id.replace("~", "~0").replace("/", "~1") : index;
  }

  private static String id(JsonValue item) {
    return item instanceof ObjectValue object
            && object.value("id").orElse(null) instanceof TextValue id
        ? id.text()
        : "";
  }
}
