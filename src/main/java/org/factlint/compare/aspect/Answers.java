package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.factlint.claim.SourceId;
import org.factlint.compare.Answer;
import org.factlint.compare.Reading;

/** Collapses the claims of a question that give one value equally firmly into one answer. */
final class Answers {
  private Answers() {}

  /**
   * Collects answers.
   *
   * @param readings the claims of one question, sorted
   * @param value the normalised value
   * @param words the value for readers
   * @return the answers, in the order of their first claims
   */
  static List<Answer> of(
      List<Reading> readings, Function<Reading, String> value, Function<Reading, String> words) {
    Map<Voiced, List<Reading>> groups = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Voiced key = new Voiced(value.apply(reading), reading.claim().manner().modality().name());
      groups.computeIfAbsent(key, any -> new ArrayList<>(2)).add(reading);
    }
    List<Answer> answers = new ArrayList<>();
    groups.forEach(
        (key, group) ->
            answers.add(new Answer(key.value(), words.apply(group.get(0)), List.copyOf(group))));
    return answers;
  }

  /**
   * An answer as some sources give it.
   *
   * @param answer the answer
   * @param which the sources to keep; at least one of its own
   */
  static Answer only(Answer answer, Predicate<SourceId> which) {
    List<Reading> kept =
        answer.readings().stream().filter(r -> which.test(r.ref().source())).toList();
    return kept.size() == answer.readings().size()
        ? answer
        : new Answer(answer.value(), answer.words(), kept);
  }

  private record Voiced(String value, String modality) {}
}
