package org.factlint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Modality;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;

/**
 * One side of a finding: all claims of one answer, however many pairs they were in.
 *
 * @param key what tells sides apart
 * @param first the answer as it was first judged
 * @param readings its claims, as often as the facts name them
 */
record Side(Key key, Answer first, List<Reading> readings) {

  /** An answer, as firmly as it is given. */
  record Key(String value, Modality modality) {

    static Key of(Answer answer) {
      return new Key(answer.value(), answer.best().claim().manner().modality());
    }
  }

  /** The sides of the facts, in the order in which the facts name them. */
  static List<Side> of(List<Fact> facts) {
    Map<Key, Side> sides = new LinkedHashMap<>();
    for (Fact fact : facts) {
      for (Answer answer : fact.answers()) {
        sides
            .computeIfAbsent(Key.of(answer), key -> new Side(key, answer, new ArrayList<>()))
            .readings
            .addAll(answer.readings());
      }
    }
    return List.copyOf(sides.values());
  }
}
