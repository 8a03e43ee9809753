package org.factlint.compare.align;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Entity;
import org.factlint.compare.Participant;
import org.jspecify.annotations.Nullable;

/**
 * A participant, and why a claim's words may be read as it.
 *
 * @param participant whom or what the words mean
 * @param entity the entity behind the participant, if there is one; for the holder of an office,
 *     the office
 * @param steps why, a sentence each, for readers; empty where nothing needs saying
 */
public record Resolved(Participant participant, @Nullable Entity entity, List<String> steps) {

  Resolved then(Participant next, @Nullable Entity behind, String step) {
    List<String> all = new ArrayList<>(steps);
    all.add(step);
    return new Resolved(next, behind, List.copyOf(all));
  }
}
