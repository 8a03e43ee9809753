package org.factlint.extract.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gives nouns for what happens the doer that stands before their verb: who withholds approval does
 * not approve, and who shows support supports.
 */
final class Doers {
  private final Lexicon lexicon;
  private final List<Frame> verbs;

  Doers(Lexicon lexicon, List<Frame> verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  /** The frame of a noun with its doer, where only the verb before tells it. */
  Frame complete(Frame nominal) {
    if (nominal.argument(Argument.Relation.SUBJECT).isPresent()) {
      return nominal;
    }
    return verbs.stream()
        .filter(verb -> lexicon.is("carries", verb.predicate().lemma()))
        .filter(verb -> isObject(nominal, verb))
        .findFirst()
        .flatMap(
            verb -> verb.argument(Argument.Relation.SUBJECT).map(doer -> with(nominal, verb, doer)))
        .orElse(nominal);
  }

  private static boolean isObject(Frame nominal, Frame verb) {
    Optional<Argument> object = verb.argument(Argument.Relation.OBJECT);
    return object
        .filter(o -> o.span().start() == nominal.clause().start())
        .filter(o -> o.span().end() == nominal.clause().end())
        .isPresent();
  }

  private static Frame with(Frame nominal, Frame verb, Argument doer) {
    List<Argument> arguments = new ArrayList<>(nominal.arguments());
    arguments.add(doer);
    arguments.sort(Comparator.comparing(Argument::span));
    return new Frame(
        nominal.sentence(),
        nominal.clause(),
        nominal.kind(),
        nominal.predicate(),
        List.copyOf(arguments),
        nominal.stance(),
        nominal.times().isEmpty() ? verb.times() : nominal.times(),
        nominal.quantities(),
        nominal.links());
  }
}
