package org.factlint.extract.frame.clause;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.text.Span;

/**
 * Frames of what somebody seeks to do: “the club hopes to build a hall” tells of a hall that may
 * never be built, and of a hope that is there. All verbs and nouns for it are put as <i>seek</i>,
 * since newsrooms choose among them freely.
 */
final class Seeking {
  private static final String VERB = "seek";

  private final Lexicon lexicon;
  private final Sentence sentence;

  Seeking(Lexicon lexicon, Sentence sentence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
  }

  /**
   * That what a clause tells is sought.
   *
   * @param clause a clause that was read
   * @param told the frame of a clause
   * @param stance whether a clause is so
   * @return the frame; empty if the clause is no content of a verb, adjective or noun for seeking
   */
  Optional<Frame> of(Clause clause, Function<Clause, Frame> told, Function<Clause, Stance> stance) {
    VerbGroup verb = clause.verb;
    Clause governor = clause.parent;
    if (verb == null || governor == null || clause.dropped || lexicon.is("copula", verb.lemma())) {
      return Optional.empty();
    }
    int noun = noun(clause);
    if (noun >= 0) {
      return Optional.of(told.apply(clause))
          .filter(frame -> isSomebodys(frame, noun))
          .map(frame -> frame(frame, noun, verb, Stance.FLAT));
    }
    VerbGroup seeks = governor.verb;
    if (seeks == null
        || clause.outlook != null
        || seeks.voice() == Predicate.Voice.PASSIVE
        || !(isSought(clause, seeks) || keen(governor, clause))) {
      return Optional.empty();
    }
    return Optional.of(frame(told.apply(clause), seeks.from(), verb, stance.apply(governor)));
  }

  private boolean isSought(Clause clause, VerbGroup seeks) {
    return clause.kind == Clause.Kind.INFINITIVE && lexicon.is("seeks", seeks.lemma());
  }

  /** “Keen to build”, “keen on building”. */
  private boolean keen(Clause governor, Clause clause) {
    boolean content =
        clause.kind == Clause.Kind.INFINITIVE
            || (clause.kind == Clause.Kind.PARTICIPLE && "on".equals(clause.opener));
    return content
        && governor.adjectives.stream()
            .map(Item.Mark::word)
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .anyMatch(word -> lexicon.is("adjective-seeks", word));
  }

  /** The noun for seeking right before the first infinitive of a row; -1 if there is none. */
  private int noun(Clause clause) {
    Clause first = clause;
    while (first.before != null) {
      first = first.before;
    }
    VerbGroup verb = first.verb;
    int at = verb == null ? -1 : verb.from() - 1;
    boolean seeks =
        at >= 0
            && first.kind == Clause.Kind.INFINITIVE
            && first.outlook != null
            && sentence.tokens().get(at).is("NN")
            && lexicon.is("noun-seeks", sentence.tokens().get(at).lemma());
    return seeks ? at : -1;
  }

  /** “There are efforts to build”: nobody says whose. */
  private boolean isSomebodys(Frame told, int noun) {
    int end = sentence.tokens().get(noun).span().end();
    return told.argument(Argument.Relation.SUBJECT)
        .filter(who -> !who.head().equalsIgnoreCase("there"))
        .filter(who -> who.span().end() < end || who.span().start() > end)
        .isPresent();
  }

  private Frame frame(Frame told, int from, VerbGroup verb, Stance stance) {
    Token first = sentence.tokens().get(from);
    Span words = new Span(first.span().start(), told.predicate().span().end());
    int start =
        told.arguments().stream()
            .filter(argument -> argument.relation() == Argument.Relation.SUBJECT)
            .map(argument -> argument.span().start())
            .reduce(Math.min(told.clause().start(), words.start()), Math::min);
    return new Frame(
        told.sentence(),
        new Span(start, Math.max(told.clause().end(), words.end())),
        Frame.Kind.VERB,
        new Predicate(
            VERB,
            Optional.of("to " + verb.lemma()),
            words,
            told.predicate().voice(),
            Predicate.Tense.NONE),
        told.arguments(),
        stance,
        List.of(),
        List.of(),
        List.of());
  }
}
