package org.factlint.extract.frame.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.phrase.Apposition;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;

/** Frames for what stands beside a name: "Ida Osei, the union's president". */
public final class Roles {
  private Roles() {}

  /**
   * The frames of a sentence's appositions.
   *
   * @param appositions nouns that stand for the same
   * @param arguments how they become arguments
   * @param sentence the number of the sentence in the article
   * @param times the times in it
   * @return a frame for each, with the name as its subject
   */
  public static List<Frame> of(
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
