package org.factlint.factfile.edit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.factlint.factfile.KeyOrder;
import org.factlint.factfile.json.JsonExtent;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.ObjectValue;

/**
 * Puts the properties of a fact file into their order. Line breaks and spaces between them stay
 * where they are, so that a change of order is all that a reader of the difference sees.
 *
 * @param content the fact file
 */
record KeySorting(String content) {

  String sorted(ObjectValue root) {
    return content.substring(0, root.offset())
        + object(root, KeyOrder.FILE)
        + content.substring(end(root));
  }

  private String object(ObjectValue object, List<String> order) {
    List<Member> slots = object.members();
    List<Member> sorted = new ArrayList<>(slots);
    sorted.sort(Comparator.comparingInt(member -> rank(member, order)));
    StringBuilder text = new StringBuilder();
    int at = object.offset();
    for (int i = 0; i < slots.size(); i++) {
      text.append(content, at, slots.get(i).offset());
      Member member = sorted.get(i);
      text.append(content, member.offset(), member.value().offset());
      text.append(value(member.name(), member.value()));
      at = end(slots.get(i).value());
    }
    return text.append(content, at, end(object)).toString();
  }

  private static int rank(Member member, List<String> order) {
    int index = order.indexOf(member.name());
    return index < 0 ? order.size() : index;
  }

  private String value(String name, JsonValue value) {
    if (value instanceof ObjectValue object) {
      return object(object, name.equals("claims") ? KeyOrder.CLAIM : KeyOrder.of(name));
    }
    return value instanceof ArrayValue list
        ? list(name, list)
        : content.substring(value.offset(), end(value));
  }

  private String list(String name, ArrayValue list) {
    StringBuilder text = new StringBuilder();
    int at = list.offset();
    for (JsonValue item : list.items()) {
      text.append(content, at, item.offset()).append(value(name, item));
      at = end(item);
    }
    return text.append(content, at, end(list)).toString();
  }

  private int end(JsonValue node) {
    return JsonExtent.end(content, node);
  }
}
