package org.factlint.cache;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Records as text and back. Only values of this program are made again, by their canonical
 * constructors, which check what they are given: whatever the text says, nothing else runs.
 */
final class RecordText {
  private static final String OURS = "org.factlint.";

  private final String text;
  private int at;

  private RecordText(String text) {
    this.text = text;
  }

  /**
   * Writes a value.
   *
   * @param value records, enums, lists, sets, maps, optionals, texts, numbers and times within one
   *     another
   * @throws IllegalArgumentException if there is something else in it
   */
  static String encoded(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    encode(value, out);
    return out.toString();
  }

  private static void encode(@Nullable Object value, StringBuilder out) {
    if (value == null) {
      out.append('n');
    } else if (value instanceof String words) {
      word('s', words, out);
    } else if (value instanceof Integer || value instanceof Boolean) {
      word(value instanceof Integer ? 'i' : 'b', value.toString(), out);
    } else if (value instanceof BigDecimal number) {
      word('d', number.toString(), out);
    } else if (value instanceof TimeExpression time) {
      word('t', time.toString(), out);
    } else if (value instanceof Enum<?> constant) {
      word('e', named(constant.getDeclaringClass()), out);
      word('s', constant.name(), out);
    } else if (value instanceof Optional<?> optional) {
      all('o', optional.stream().toList(), out);
    } else if (value instanceof List<?> list) {
      all('l', list, out);
    } else if (value instanceof Set<?> set) {
      // In an order of its own: that of some sets is another in each run.
      List<String> sorted = set.stream().map(RecordText::encoded).sorted().toList();
      out.append('u').append(sorted.size()).append(':').append(String.join("", sorted));
    } else if (value instanceof Map<?, ?> map) {
      all('k', map.keySet(), out);
      all('l', map.values(), out);
    } else if (value instanceof Record whole) {
      word('r', named(whole.getClass()), out);
      parts(whole).forEach(part -> encode(part, out));
    } else {
      throw new IllegalArgumentException("no record: " + value.getClass());
    }
  }

  private static void word(char sort, String word, StringBuilder out) {
    out.append(sort).append(word.length()).append(':').append(word);
  }

  private static void all(char sort, Collection<?> items, StringBuilder out) {
    out.append(sort).append(items.size()).append(':');
    items.forEach(item -> encode(item, out));
  }

  private static String named(Class<?> type) {
    if (!type.getName().startsWith(OURS)) {
      throw new IllegalArgumentException("not ours: " + type);
    }
    return type.getName().substring(OURS.length());
  }

  private static List<@Nullable Object> parts(Record whole) {
    List<@Nullable Object> parts = new ArrayList<>();
    for (RecordComponent component : whole.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        parts.add(component.getAccessor().invoke(whole));
      } catch (IllegalAccessException | InvocationTargetException refused) {
        throw new IllegalArgumentException(refused);
      }
    }
    return parts;
  }

  /**
   * Reads a value.
   *
   * @param text what {@link #encoded} wrote
   * @throws IllegalArgumentException if it is not that
   */
  static Object decoded(String text) {
    RecordText reading = new RecordText(text);
    try {
      Object value = reading.decode();
      if (value == null || reading.at != text.length()) {
        throw new IllegalArgumentException("another end");
      }
      return value;
    } catch (ReflectiveOperationException | RuntimeException damaged) {
      throw new IllegalArgumentException(damaged);
    }
  }

  private @Nullable Object decode() throws ReflectiveOperationException {
    char sort = text.charAt(at++);
    return switch (sort) {
      case 'n' -> null;
      case 's' -> word();
      case 'i' -> Integer.valueOf(word());
      case 'b' -> Boolean.valueOf(word());
      case 'd' -> new BigDecimal(word());
      case 't' -> TimeExpression.parse(word());
      case 'e' -> constant(word());
      case 'o' -> items().stream().findFirst();
      case 'l' -> Collections.unmodifiableList(items());
      case 'u' -> Collections.unmodifiableSet(new LinkedHashSet<>(items()));
      case 'k' -> map();
      case 'r' -> whole(word());
      default -> throw new IllegalArgumentException("an unknown sort");
    };
  }

  private int number() {
    int colon = text.indexOf(':', at);
    int number = Integer.parseInt(text.substring(at, colon));
    at = colon + 1;
    return number;
  }

  private String word() {
    int length = number();
    String word = text.substring(at, at + length);
    at += length;
    return word;
  }

  private List<@Nullable Object> items() throws ReflectiveOperationException {
    int count = number();
    List<@Nullable Object> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(decode());
    }
    return items;
  }

  private Map<@Nullable Object, @Nullable Object> map() throws ReflectiveOperationException {
    List<@Nullable Object> keys = items();
    at++;
    List<@Nullable Object> values = items();
    Map<@Nullable Object, @Nullable Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keys.size(); i++) {
      map.put(keys.get(i), values.get(i));
    }
    return Collections.unmodifiableMap(map);
  }

  private Object constant(String type) throws ReflectiveOperationException {
    at++;
    String name = word();
    return Arrays.stream(Class.forName(OURS + type).getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such word"));
  }

  private Object whole(String name) throws ReflectiveOperationException {
    Class<?> type = Class.forName(OURS + name, false, RecordText.class.getClassLoader());
    if (!type.isRecord()) {
      throw new IllegalArgumentException("no record");
    }
    RecordComponent[] components = type.getRecordComponents();
    @Nullable Object[] parts = new @Nullable Object[components.length];
    for (int i = 0; i < components.length; i++) {
      parts[i] = decode();
    }
    Constructor<?> made =
        type.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    made.setAccessible(true);
    return made.newInstance(parts);
  }
}
