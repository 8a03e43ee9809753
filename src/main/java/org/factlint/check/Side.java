package org.factlint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Referent;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One side of a finding: all claims of one answer in one voice, however many pairs they were in.
 *
 * @param key what tells sides apart
 * @param first the answer as it was first judged
 * @param readings its claims, each once
 */
record Side(Key key, Answer first, List<Reading> readings) {

  /** An answer in a voice; the source's own voice has no speaker. */
  record Key(String value, Modality modality, @Nullable Referent speaker) {

    static Key of(Answer answer) {
      Manner manner = answer.best().claim().manner();
      return new Key(answer.value(), manner.modality(), manner.attribution());
    }
  }

  /** The sides of the facts, in the order in which the facts name them. */
  static List<Side> of(List<Fact> facts) {
    Map<Key, Side> sides = new LinkedHashMap<>();
    Map<Key, Set<Object>> seen = new LinkedHashMap<>();
    for (Fact fact : facts) {
      for (Answer answer : fact.answers()) {
        Key key = Key.of(answer);
        Side side = sides.computeIfAbsent(key, k -> new Side(k, answer, new ArrayList<>()));
        for (Reading reading : answer.readings()) {
          if (seen.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(reading.ref())) {
            side.readings.add(reading);
          }
        }
      }
    }
    return List.copyOf(sides.values());
  }
}
