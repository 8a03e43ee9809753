package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.List;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison.Outcome;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.jspecify.annotations.Nullable;

/**
 * When the holder of an office did what each holder does once: one side names the holder, the other
 * only the office. There may have been two holders, so the two can both be right.
 */
final class OfficeTimeView implements AspectView {
  private final TimeView times;
  private final Participants participants;

  OfficeTimeView(TimeView times, Participants participants) {
    this.times = times;
    this.participants = participants;
  }

  @Override
  public Aspect aspect() {
    return Aspect.TIME;
  }

  @Override
  public @Nullable String questionKey(Reading reading) {
    if (TimeView.dated(reading) == null || reading.implied()) {
      return null;
    }
    return participants
        .office(reading.subject())
        .map(office -> reading.predicate().id() + "(holder of " + office.id() + ")")
        .orElse(null);
  }

  @Override
  public Question question(String key, Reading reading) {
    return participants
        .office(reading.subject())
        .map(office -> Topics.question(key, reading.predicate(), office))
        .orElseGet(() -> Topics.question(key, reading.predicate(), reading));
  }

  @Override
  public String value(Reading reading) {
    return times.value(reading);
  }

  @Override
  public String words(Reading reading) {
    return times.words(reading);
  }

  @Override
  public List<String> apart(Reading a, Reading b, Axes axes) {
    return new Apart()
        .when(!unnamed(a) && !unnamed(b), "Both name the holder of the office.")
        .when(axes.object() == Axis.DISJOINT, "They name different counterparts.")
        .and(times.apart(a, b, axes))
        .reasons();
  }

  private static boolean unnamed(Reading reading) {
    return reading.subject().kind() == Participant.Kind.HOLDER;
  }

  @Override
  public Weighed relate(Pair pair) {
    return times.relate(pair);
  }

  @Override
  public List<String> explain(Pair pair, Outcome outcome) {
    List<String> sentences = new ArrayList<>(times.explain(pair, outcome));
    for (Reading reading : List.of(pair.one(), pair.two())) {
      if (unnamed(reading)) {
        sentences.add(
            reading.source().id()
                + " says "
                + reading.subject().label()
                + " without a name: the office may have had two holders, and both dates may be right.");
      }
    }
    return sentences;
  }
}
