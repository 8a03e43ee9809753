package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/** Brings together the claims that answer one question, in the order of their first claim. */
final class Grouping {
  private Grouping() {}

  /**
   * Groups readings by a key.
   *
   * @param readings sorted readings
   * @param key the question's key; null for a reading that does not answer such a question
   * @return groups of two readings or more
   */
  static List<List<Reading>> byKey(
      List<Reading> readings, Function<Reading, @Nullable String> key) {
    Map<String, List<Reading>> groups = new LinkedHashMap<>();
    for (Reading reading : readings) {
      String found = key.apply(reading);
      if (found != null) {
        groups.computeIfAbsent(found, any -> new ArrayList<>(4)).add(reading);
      }
    }
    List<List<Reading>> result = new ArrayList<>();
    for (List<Reading> group : groups.values()) {
      if (group.size() > 1) {
        result.add(group);
      }
    }
    return result;
  }

  /** A question key of predicate, subject and object. */
  static String key(String predicate, Participant subject, @Nullable Participant object) {
    return predicate + "(" + subject.key() + (object == null ? "" : ", " + object.key()) + ")";
  }
}
