package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
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
   * @param group takes each group of two readings or more, with its key
   */
  static void byKey(
      List<Reading> readings,
      Function<Reading, @Nullable String> key,
      BiConsumer<String, List<Reading>> group) {
    Map<String, List<Reading>> groups = new LinkedHashMap<>();
    for (Reading reading : readings) {
      String found = key.apply(reading);
      if (found != null) {
        groups.computeIfAbsent(found, any -> new ArrayList<>(4)).add(reading);
      }
    }
    groups.forEach(
        (question, answering) -> {
          if (answering.size() > 1) {
            group.accept(question, answering);
          }
        });
  }

  /**
   * Groups readings by what they say of whom, which several aspects ask about.
   *
   * @param readings sorted readings
   * @return groups of two readings or more
   */
  static List<List<Reading>> byStatement(List<Reading> readings) {
    List<List<Reading>> groups = new ArrayList<>();
    byKey(readings, Reading::statementKey, (key, group) -> groups.add(group));
    return groups;
  }

  /**
   * Groups readings that are grouped already by a finer key.
   *
   * @param statements groups of {@link #byStatement}
   * @param key the question's key; null for a reading that does not answer such a question; two
   *     readings of different statements have different ones
   * @param group takes each group of two readings or more, with its key
   */
  static void within(
      List<List<Reading>> statements,
      Function<Reading, @Nullable String> key,
      BiConsumer<String, List<Reading>> group) {
    for (List<Reading> statement : statements) {
      String first = key.apply(statement.get(0));
      boolean alike = true;
      for (int i = 1; i < statement.size() && alike; i++) {
        alike = Objects.equals(first, key.apply(statement.get(i)));
      }
      if (!alike) {
        byKey(statement, key, group);
      } else if (first != null) {
        group.accept(first, statement);
      }
    }
  }
}
