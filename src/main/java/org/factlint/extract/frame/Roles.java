package org.factlint.extract.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;

/** Frames for what stands beside a name: "Ida Osei, the union's president". */
final class Roles {
  private Roles() {}

  static List<Frame> of(
      List<Apposition> appositions, Arguments arguments, int sentence, List<TimeMention> times) {
    List<Frame> frames = new ArrayList<>();
    for (Apposition pair : appositions) {
      boolean nameFirst =
          pair.first().headToken().is("NNP") && !pair.second().headToken().is("NNP");
      NounPhrase name = nameFirst ? pair.first() : pair.second();
      NounPhrase role = nameFirst ? pair.second() : pair.first();
      frames.add(frame(name, role, arguments, sentence, times));
    }
    return frames;
  }

  private static Frame frame(
      NounPhrase name,
      NounPhrase role,
      Arguments arguments,
      int sentence,
      List<TimeMention> times) {
    Span span =
        name.sentence().span(Math.min(name.from(), role.from()), Math.max(name.to(), role.to()));
    Predicate predicate =
        new Predicate(
            role.headToken().lemma(),
            Optional.empty(),
            role.span(),
            Predicate.Voice.ACTIVE,
            Predicate.Tense.NONE);
    return new Frame(
        sentence,
        span,
        Frame.Kind.APPOSITION,
        predicate,
        List.of(
            arguments.argument(Argument.Relation.SUBJECT, Optional.empty(), name),
            arguments.argument(Argument.Relation.COMPLEMENT, Optional.empty(), role)),
        Stance.FLAT,
        times.stream().filter(time -> time.span().overlaps(role.span())).toList(),
        List.of(),
        List.of());
  }
}
