package org.factlint.rule.trust;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What rules may ask: the properties of facts, learnt from the fact types themselves, so that there
 * is no list to keep. Facts are found by name, since rules and comparisons are strangers.
 */
public final class FactTypes {
  /** The packages that rules may import from. */
  public static final List<String> PACKAGES =
      List.of("org.factlint.claim", "org.factlint.compare", "org.factlint.value");

  private static final String FACT = "org.factlint.compare.Fact";
  private static final Set<Class<?>> SIMPLE = Set.of(boolean.class, String.class);

  private FactTypes() {}

  /**
   * Finds a type that a rule may import, without running any of its code.
   *
   * @param name its name as imports spell it
   * @return the public type of a fact package; empty if there is none
   */
  public static Optional<Class<?>> find(String name) {
    String binary = name;
    while (inFactPackage(binary)) {
      try {
        Class<?> type = Class.forName(binary, false, FactTypes.class.getClassLoader());
        return Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
      } catch (ClassNotFoundException | LinkageError another) {
        int dot = binary.lastIndexOf('.');
        binary = binary.substring(0, dot) + "$" + binary.substring(dot + 1);
      }
    }
    return Optional.empty();
  }

  private static boolean inFactPackage(String name) {
    return PACKAGES.stream().anyMatch(known -> name.startsWith(known + "."));
  }

  /**
   * Whether rules may judge things of a type.
   *
   * @param type the type
   * @return true for a fact
   */
  public static boolean isFact(Class<?> type) {
    return fact().isAssignableFrom(type);
  }

  /**
   * What a rule may ask of a fact: whatever is yes or no, a word of a closed list, a text or a
   * whole number.
   *
   * @param fact the fact's type
   * @return property → its type, sorted
   */
  public static SortedMap<String, Class<?>> properties(Class<?> fact) {
    SortedMap<String, Class<?>> properties = new TreeMap<>();
    for (Method method : fact.getMethods()) {
      Class<?> type = method.getReturnType();
      if (method.getParameterCount() == 0
          && !Modifier.isStatic(method.getModifiers())
          && (SIMPLE.contains(type) || type.isEnum())
          && !ofEveryObject(method)) {
        properties.put(method.getName(), type);
      }
    }
    return properties;
  }

  private static boolean ofEveryObject(Method method) {
    return Arrays.stream(Object.class.getMethods())
        .anyMatch(inherited -> inherited.getName().equals(method.getName()));
  }

  /**
   * The names of the constants of a closed list.
   *
   * @param words an enum
   * @return the names, as they are declared
   */
  public static List<String> constants(Class<?> words) {
    return Arrays.stream(words.getFields())
        .filter(field -> field.isEnumConstant())
        .map(field -> field.getName())
        .toList();
  }

  /**
   * All that rules can refer to, in one text: rules that were compiled against another one may no
   * longer fit.
   *
   * @return a line a property
   */
  public static String signature() {
    Set<String> lines = new TreeSet<>();
    facts(fact())
        .forEach(
            fact ->
                properties(fact)
                    .forEach((name, type) -> lines.add(line(fact.getName(), name, type))));
    return String.join("\n", lines);
  }

  private static String line(String fact, String property, Class<?> type) {
    String words = type.isEnum() ? String.join(",", constants(type)) : "";
    return String.format(Locale.ROOT, "%s.%s %s %s", fact, property, type.getName(), words);
  }

  private static Stream<Class<?>> facts(Class<?> type) {
    List<Class<?>> below =
        type.isSealed() ? List.of(type.getPermittedSubclasses()) : Collections.emptyList();
    return Stream.concat(Stream.of(type), below.stream().flatMap(FactTypes::facts));
  }

  private static Class<?> fact() {
    return find(FACT).orElseThrow(() -> new IllegalStateException("no " + FACT));
  }
}
