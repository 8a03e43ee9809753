package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.factlint.claim.Modality;
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
    List<Draft> drafts = new ArrayList<>(2);
    for (Reading reading : readings) {
      String given = value.apply(reading);
      Modality modality = reading.claim().manner().modality();
      draft(given, modality, drafts).readings.add(reading);
    }
    List<Answer> answers = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      answers.add(
          new Answer(draft.value, words.apply(draft.readings.get(0)), List.copyOf(draft.readings)));
    }
    return answers;
  }

  /** Searched one by one: there are few, and every two of them will be compared anyway. */
  private static Draft draft(String value, Modality modality, List<Draft> drafts) {
    for (Draft draft : drafts) {
      if (draft.modality == modality && draft.value.equals(value)) {
        return draft;
      }
    }
    Draft draft = new Draft(value, modality, new ArrayList<>(2));
    drafts.add(draft);
    return draft;
  }

  /**
   * An answer as some sources give it.
   *
   * @param answer the answer
   * @param which the sources to keep; at least one of its own
   */
  static Answer only(Answer answer, Predicate<SourceId> which) {
    List<Reading> kept = new ArrayList<>(answer.readings().size());
    for (Reading reading : answer.readings()) {
      if (which.test(reading.source().id())) {
        kept.add(reading);
      }
    }
    return with(answer, kept);
  }

  /** An answer with only some of its claims, in their order. */
  static Answer with(Answer answer, List<Reading> kept) {
    return kept.size() == answer.readings().size()
        ? answer
        : new Answer(answer.value(), answer.words(), List.copyOf(kept));
  }

  private record Draft(String value, Modality modality, List<Reading> readings) {}
}
