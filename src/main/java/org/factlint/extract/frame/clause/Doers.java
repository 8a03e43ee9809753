package org.factlint.extract.frame.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Modality;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;

/**
 * Gives nouns for what happens the doer that stands before their verb: who withholds approval does
 * not approve, and who shows support supports.
 */
final class Doers {
  private final Lexicon lexicon;
  private final Sentence sentence;
  private final List<Frame> verbs;

  Doers(Lexicon lexicon, Sentence sentence, List<Frame> verbs) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.verbs = verbs;
  }

  /** The frame of a noun with its doer, where only the verb before tells it. */
  Frame complete(Frame nominal) {
    Frame held = viewed(nominal);
    if (held.argument(Argument.Relation.SUBJECT).isPresent()) {
      return held;
    }
    return carried(held);
  }

  /** "Some see it as the first recognition": it is they who hold it to be one. */
  private Frame viewed(Frame nominal) {
    return verbs.stream()
        .filter(verb -> lexicon.is("views", verb.predicate().lemma()))
        .filter(verb -> isViewed(nominal, verb))
        .findFirst()
        .flatMap(
            verb -> verb.argument(Argument.Relation.SUBJECT).map(who -> heldBy(nominal, verb, who)))
        .orElse(nominal);
  }

  private static boolean isViewed(Frame nominal, Frame verb) {
    return verb.arguments().stream()
        .filter(argument -> argument.preposition().filter("as"::equals).isPresent())
        .anyMatch(argument -> argument.span().start() == nominal.clause().start());
  }

  private static Frame heldBy(Frame nominal, Frame verb, Argument who) {
    Stance.Speaker speaker =
        new Stance.Speaker(who.span(), who.words(), who.mention(), verb.predicate().lemma());
    Modality modality = Speakers.isUnnamed(speaker) ? Modality.REPORTED : Modality.OPINION;
    return nominal.with(new Stance(nominal.stance().polarity(), modality, Optional.of(speaker)));
  }

  private Frame carried(Frame nominal) {
    String noun = noun(nominal);
    return verbs.stream()
        .filter(verb -> carries(verb.predicate().lemma(), noun))
        .filter(verb -> isObject(nominal, verb))
        .findFirst()
        .flatMap(
            verb -> verb.argument(Argument.Relation.SUBJECT).map(doer -> with(nominal, verb, doer)))
        .orElse(nominal);
  }

  private String noun(Frame nominal) {
    return sentence.tokens().stream()
        .filter(token -> token.span().end() == nominal.predicate().span().end())
        .findFirst()
        .map(Token::lemma)
        .orElse("");
  }

  /** Who has fears fears, but who has support is supported. */
  private boolean carries(String verb, String noun) {
    return lexicon.is("carries", verb)
        || (lexicon.is("keeps", verb)
            && lexicon.nominal(noun).filter(nominal -> !nominal.ofObject()).isPresent());
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
