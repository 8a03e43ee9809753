package org.factlint.extract.frame.clause;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.jspecify.annotations.Nullable;

/** Who does what a verb without a subject of its own says. */
final class Controls {

  private Controls() {}

  /** The subject of an infinitive: the object of "ask", else the subject of the verb before it. */
  static @Nullable NounPhrase subject(Lexicon lexicon, Clause governor) {
    VerbGroup verb = governor.verb;
    boolean passes =
        verb != null
            && lexicon.is("causes", verb.lemma())
            && verb.voice() == Predicate.Voice.ACTIVE
            && !governor.objects().isEmpty();
    return passes ? governor.objects().get(governor.objects().size() - 1) : governor.subject;
  }

  /**
   * Whether an infinitive stands right behind a verb, an adjective or an object, so that it can be
   * what is said; everything else tells a purpose.
   */
  static boolean isComplement(Lexicon lexicon, Clause governor, VerbGroup infinitive) {
    VerbGroup verb = governor.verb;
    if (verb == null) {
      return false;
    }
    boolean behindVerb = verb.to() == infinitive.from() && governs(lexicon, verb);
    boolean behindAdjective =
        governor.adjectives.stream()
            .anyMatch(a -> a.to() == infinitive.from() && governs(lexicon, a));
    boolean behindObject =
        lexicon.is("causes", verb.lemma())
            && governor.parts.size() == 1
            && governor.parts.get(0).preposition().isEmpty()
            && governor.parts.get(0).phrase().to() == infinitive.from();
    return behindVerb || behindAdjective || behindObject;
  }

  private static boolean governs(Lexicon lexicon, Item.Mark adjective) {
    String word = adjective.word().substring(adjective.word().lastIndexOf(' ') + 1);
    return Stream.of("planned", "expected", "possible", "undone")
        .anyMatch(kind -> lexicon.is("adjective-" + kind, word));
  }

  private static boolean governs(Lexicon lexicon, VerbGroup verb) {
    boolean listed =
        Stream.of("plan", "expect", "report", "possible", "done", "undone", "causes")
            .anyMatch(verbClass -> lexicon.is(verbClass, verb.lemma()));
    return listed || Set.of("be", "have", "seem", "appear").contains(verb.lemma());
  }

  /** Whose doing a preposition tells of: “fined <b>the bank</b> for hiding losses”. */
  private static Optional<NounPhrase> passed(Lexicon lexicon, Clause governor, String preposition) {
    VerbGroup verb = governor.verb;
    boolean passes =
        verb != null
            && verb.voice() == Predicate.Voice.ACTIVE
            && lexicon.is(preposition.equals("from") ? "prevents" : "judges", verb.lemma())
            && preposition.matches("for|from|of|over|with");
    return governor.objects().stream().filter(any -> passes).findFirst();
  }

  /**
   * The subject of a participle: the noun right before it; behind a comma or a preposition the
   * subject of the clause around it. Null if that is still to come.
   */
  static @Nullable NounPhrase ofParticiple(
      Lexicon lexicon, Clause governor, VerbGroup participle, Optional<Item.Mark> before) {
    boolean comma = before.filter(mark -> mark.kind() == Item.Kind.COMMA).isPresent();
    Optional<NounPhrase> near = governor.lastNoun().filter(noun -> noun.to() == participle.from());
    Optional<NounPhrase> apart =
        governor.lastNoun().filter(noun -> noun.to() == participle.from() - 1);
    boolean past = participle.form() == VerbGroup.Form.PARTICIPLE;
    Optional<NounPhrase> object = before.flatMap(mark -> passed(lexicon, governor, mark.word()));
    if (object.isPresent() && !past) {
      return object.get();
    }
    if (near.isPresent()) {
      NounPhrase noun = near.get();
      boolean told =
          participle.form() == VerbGroup.Form.GERUND
              && Outlook.ofParticiple(lexicon, noun).isPresent();
      return told ? noun.of().orElse(noun) : noun;
    }
    return comma && past && apart.isPresent() ? apart.get() : governor.subject;
  }
}
