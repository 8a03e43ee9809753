package org.factlint.compare.align;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Participant;

/**
 * A participant, and why a claim's words may be read as it.
 *
 * @param participant whom or what the words mean
 * @param steps why, a sentence each, for readers; empty where nothing needs saying
 */
public record Resolved(Participant participant, List<String> steps) {

  Resolved then(Participant next, String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return new Resolved(next, List.copyOf(all));
  }
}
