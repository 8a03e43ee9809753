package org.factlint.factfile.json;

import java.util.Map;
import java.util.TreeMap;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.ObjectValue;

/** Changes to a JSON text that leave everything else as somebody typed it. */
public final class JsonEdits {
  private final String content;
  private final Map<Integer, Edit> byPlace = new TreeMap<>();

  /**
   * Begins without a change.
   *
   * @param content a text that was parsed without a problem
   */
  public JsonEdits(String content) {
    this.content = content;
  }

  /** What stands in the place of some characters. */
  private record Edit(int end, String text) {}

  /**
   * Puts something in the place of a node.
   *
   * @param node the node
   * @param text JSON
   */
  public void replace(JsonValue node, String text) {
    byPlace.put(node.offset(), new Edit(JsonExtent.end(content, node), text));
  }

  /**
   * Adds a property as the first one, laid out as the others are.
   *
   * @param object an object with at least one property
   * @param name the key
   * @param text its value as JSON
   */
  public void putFirst(ObjectValue object, String name, String text) {
    int first = object.members().get(0).offset();
    String gap = content.substring(object.offset() + 1, first);
    insert(first, JsonText.quoted(name) + ": " + text + "," + (gap.isEmpty() ? " " : gap));
  }

  /**
   * Adds a property behind another, on its line.
   *
   * @param member the property that it follows
   * @param name the key
   * @param text its value as JSON
   */
  public void putBehind(Member member, String name, String text) {
    insert(JsonExtent.end(content, member.value()), ", " + JsonText.quoted(name) + ": " + text);
  }

  /**
   * Adds an item as the last one, laid out as the one before it.
   *
   * @param list a list with at least one item
   * @param text JSON
   */
  public void putLast(ArrayValue list, String text) {
    JsonValue last = list.items().get(list.items().size() - 1);
    int before = last.offset();
    int gap = before;
    while (" \t\r\n".indexOf(content.charAt(gap - 1)) >= 0) {
      gap--;
    }
    insert(JsonExtent.end(content, last), "," + content.substring(gap, before) + text);
  }

  private void insert(int at, String text) {
    Edit there = byPlace.get(at);
    byPlace.put(
        at, there == null ? new Edit(at, text) : new Edit(there.end(), text + there.text()));
  }

  /**
   * Whether nothing was changed.
   *
   * @return true if the text stays as it is
   */
  public boolean isEmpty() {
    return byPlace.isEmpty();
  }

  /**
   * Carries the changes out.
   *
   * @return the new text
   */
  public String applied() {
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Map.Entry<Integer, Edit> edit : byPlace.entrySet()) {
      text.append(content, at, edit.getKey()).append(edit.getValue().text());
      at = edit.getValue().end();
    }
    return text.append(content.substring(at)).toString();
  }
}
