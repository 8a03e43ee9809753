package org.factlint.extract.frame.clause;

import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.language.Token;

/**
 * What a noun tells of the infinitive or participle behind it: of "the first firm to open" that it
 * opened, of "the plan to open" that it is meant to, of "the failure to open" that it did not.
 *
 * @param modality how firmly it is told
 * @param done whether it is told to be so
 * @param ranked whether it tells of the first or only one that did it
 * @param owner whose doing it is; null if the noun does not tell
 */
record Outlook(Modality modality, boolean done, boolean ranked, Optional<NounPhrase> owner) {
  private static final Set<String> RANKS =
      Set.of("first", "last", "only", "latest", "youngest", "oldest");

  /** The outlook of an infinitive right behind a noun. */
  static Optional<Outlook> ofInfinitive(Lexicon lexicon, NounPhrase noun) {
    if (isRanked(noun)) {
      return Optional.of(new Outlook(Modality.ASSERTED, true, true, Optional.of(noun)));
    }
    return told(lexicon, noun);
  }

  /** The outlook of a participle behind a noun, with or without a preposition between. */
  static Optional<Outlook> ofParticiple(Lexicon lexicon, NounPhrase noun) {
    return told(lexicon, noun);
  }

  private static Optional<Outlook> told(Lexicon lexicon, NounPhrase noun) {
    String head = noun.headToken().lemma();
    Optional<NounPhrase> owner = noun.possessor();
    if (lexicon.is("noun-planned", head)) {
      return Optional.of(new Outlook(Modality.PLANNED, true, false, owner));
    }
    if (lexicon.is("noun-possible", head)) {
      return Optional.of(new Outlook(Modality.POSSIBLE, true, false, owner));
    }
    if (lexicon.is("noun-done", head) && owner.isPresent()) {
      return Optional.of(new Outlook(Modality.ASSERTED, true, false, owner));
    }
    return lexicon.is("noun-undone", head)
        ? Optional.of(new Outlook(Modality.ASSERTED, false, false, owner))
        : Optional.empty();
  }

  private static boolean isRanked(NounPhrase noun) {
    return noun.sentence().tokens().subList(noun.base(), noun.head() + 1).stream()
        .map(Token::lower)
        .anyMatch(RANKS::contains);
  }
}
