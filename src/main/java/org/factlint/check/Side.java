package org.factlint.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.Modality;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;

/**
 * One side of a finding: all claims of one answer, however many pairs they were in.
 *
 * @param key what tells sides apart
 * @param first the answer as it was first judged
 * @param readings its claims, each once
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
    Map<Key, Set<Claim>> seen = new HashMap<>();
    for (Fact fact : facts) {
      for (Answer answer : fact.answers()) {
        Key key = Key.of(answer);
        Side side = sides.computeIfAbsent(key, k -> new Side(k, answer, new ArrayList<>()));
        Set<Claim> told =
            seen.computeIfAbsent(key, k -> Collections.newSetFromMap(new IdentityHashMap<>()));
        for (Reading reading : answer.readings()) {
          if (told.add(reading.claim())) {
            side.readings.add(reading);
          }
        }
      }
    }
    return List.copyOf(sides.values());
  }
}
