package org.factlint.extract.time;

import java.time.LocalDate;
import java.util.List;
import org.factlint.extract.time.TimeMention.Reading;
import org.factlint.extract.time.meaning.Lean;
import org.factlint.extract.time.meaning.Meaning;
import org.factlint.extract.time.meaning.Sense;
import org.factlint.extract.time.meaning.Setting;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a meaning comes to for every day on which the text may have been written. Where all
 * agree, the value is certain; else it spans them.
 */
final class Resolver {
  private final List<LocalDate> candidates;
  private final @Nullable TimeExpression anchor;
  private final String words;

  Resolver(Anchor anchor) {
    this.candidates = anchor.candidates();
    this.anchor = candidates.isEmpty() ? null : anchor.value();
    this.words = anchor.words();
  }

  Reading resolve(Meaning meaning, Lean lean) {
    Sense independent = sense(meaning, null, lean);
    if (independent != null) {
      return reading(independent, false);
    }
    if (candidates.isEmpty()) {
      return unresolved("it counts from the day of the article, which is not known");
    }
    Sense first = sense(meaning, candidates.get(0), lean);
    if (first == null) {
      return unresolved("the calendar has no such time, or the words do not say which");
    }
    return spanned(meaning, lean, first);
  }

  static Reading unresolved(String reason) {
    return new Reading(null, null, null, reason);
  }

  private Reading spanned(Meaning meaning, Lean lean, Sense first) {
    Sense earliest = first;
    Sense latest = first;
    for (LocalDate day : candidates) {
      Sense sense = sense(meaning, day, lean);
      if (sense == null) {
        return unresolved("not every day that the article may be of has such a time");
      }
      earliest = begins(sense, earliest) ? sense : earliest;
      latest = begins(latest, sense) ? sense : latest;
    }
    if (earliest.value().equals(latest.value())) {
      return reading(first, true);
    }
    Sense both =
        new Sense(
            earliest.value().to(latest.value()),
            earliest.cautious().to(latest.cautious()),
            first.basis() + ", for whichever day that is");
    return reading(both, true);
  }

  private static boolean begins(Sense one, Sense other) {
    LocalDate first = one.value().first();
    LocalDate second = other.value().first();
    if (first == null || second == null) {
      LocalDate last = one.value().last();
      LocalDate otherLast = other.value().last();
      return last != null && otherLast != null && last.isBefore(otherLast);
    }
    return first.isBefore(second);
  }

  private @Nullable Sense sense(Meaning meaning, @Nullable LocalDate day, Lean lean) {
    Sense sense = meaning.in(new Setting(day, words, lean));
    return sense == null || !sense.value().expressible() || !sense.cautious().expressible()
        ? null
        : sense;
  }

  private Reading reading(Sense sense, boolean anchored) {
    return new Reading(
        sense.value().edtf(), sense.cautious().edtf(), anchored ? anchor : null, sense.basis());
  }
}
