package org.factlint.extract.claims;

import java.util.Optional;
import java.util.Set;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate;
import org.factlint.text.Span;

/**
 * Who takes part in a clause, as a claim puts it. Of what is done by nobody named, whom it is done
 * to is the subject.
 *
 * @param predicate the verb, with the preposition behind which its object stands
 * @param label the same in the form in which the text has it
 * @param subject of whom it is said
 * @param object whom or what it relates the subject to
 */
record Participants(
    String predicate, String label, Optional<Argument> subject, Optional<Argument> object) {

  private static final Set<String> NAMING =
      Set.of("name", "call", "rename", "christen", "dub", "title", "baptise", "baptize");

  static Participants of(Frame frame) {
    Optional<Argument> agent = frame.argument(Relation.SUBJECT);
    Optional<Argument> patient = patient(frame);
    String verb = frame.predicate().phrase();
    if (agent.isEmpty() && frame.argument(Relation.INDIRECT).isPresent()) {
      return passive(frame, frame.argument(Relation.INDIRECT), patient);
    }
    if (agent.isEmpty() && frame.predicate().voice() == Predicate.Voice.PASSIVE) {
      return passive(frame, patient, frame.argument(Relation.COMPLEMENT));
    }
    Optional<Argument> object = patient.or(() -> frame.argument(Relation.COMPLEMENT));
    return object.isPresent()
        ? new Participants(verb, verb, agent, object)
        : behindPreposition(frame, verb, agent);
  }

  /** Whom it is done to: of “the banker Jens Holt”, who he is and not what. */
  private static Optional<Argument> patient(Frame frame) {
    Optional<Argument> object = frame.argument(Relation.OBJECT);
    Optional<Argument> name =
        frame
            .argument(Relation.COMPLEMENT)
            .filter(complement -> complement.mention().isPresent())
            .filter(complement -> object.filter(o -> stands(o, complement)).isPresent())
            .filter(complement -> !NAMING.contains(frame.predicate().lemma()));
    return name.or(() -> object);
  }

  /** Whether a name stands right behind a noun that says what is named. */
  private static boolean stands(Argument noun, Argument name) {
    return noun.mention().isEmpty() && name.span().start() == noun.span().end() + 1;
  }

  /** Of a noun for what happens; what is done by nobody named is said of whom it is done to. */
  static Participants ofNoun(Frame frame) {
    String verb = frame.predicate().phrase();
    Optional<Argument> agent = frame.argument(Relation.SUBJECT);
    Optional<Argument> patient = frame.argument(Relation.OBJECT);
    if (agent.isEmpty() && patient.isPresent()) {
      String done = "be " + verb;
      return frame
          .behind("as")
          .map(role -> new Participants(done + " as", done + " as", patient, Optional.of(role)))
          .orElseGet(() -> new Participants(done, done, patient, Optional.empty()));
    }
    return patient.isPresent()
        ? new Participants(verb, verb, agent, patient)
        : behindPreposition(frame, verb, agent);
  }

  private static Participants passive(
      Frame frame, Optional<Argument> whom, Optional<Argument> object) {
    String verb = "be " + frame.predicate().phrase();
    return object.isPresent()
        ? new Participants(verb, verb, whom, object)
        : behindPreposition(frame, verb, whom);
  }

  private static Participants behindPreposition(
      Frame frame, String verb, Optional<Argument> subject) {
    Optional<Argument> object =
        frame
            .all(Relation.OBLIQUE)
            .filter(argument -> frame.times().stream().noneMatch(t -> within(t.span(), argument)))
            .findFirst();
    String words = object.flatMap(Argument::preposition).map(p -> verb + " " + p).orElse(verb);
    return new Participants(words, words, subject, object);
  }

  private static boolean within(Span time, Argument argument) {
    return time.overlaps(argument.span());
  }

  /** The object, unless it is the amount itself. */
  Optional<Argument> objectBeside(Span amount) {
    return object.filter(argument -> !argument.span().overlaps(amount));
  }
}
