package org.factlint.extract.frame.noun;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.factlint.extract.language.Token;

/**
 * Tells of a noun whether what it names is so: nobody says that there was a strike who fears one,
 * and who withholds approval has not approved.
 */
final class NominalStances {
  private static final Set<String> LACK =
      Set.of("lack", "absence", "denial", "refusal", "withholding", "want");
  private static final Set<String> POSSIBLE =
      Set.of("possible", "potential", "possibility", "chance", "prospect", "risk", "probability");
  private static final Set<String> PLANNED =
      Set.of("planned", "proposed", "future", "upcoming", "plan", "call", "proposal");
  private static final Set<String> REPORTED =
      Set.of("alleged", "reported", "supposed", "purported");

  /** What is looked at, even later or perhaps, is there to be looked at. */
  private static final Set<String> LOOKING =
      Set.of(
          "look",
          "examine",
          "investigate",
          "review",
          "study",
          "discuss",
          "mourn",
          "mark",
          "remember",
          "commemorate",
          "probe",
          "regret",
          "condemn",
          "explain",
          "follow");

  private final Lexicon lexicon;
  private final ItemStream items;

  NominalStances(Lexicon lexicon, ItemStream items) {
    this.lexicon = lexicon;
    this.items = items;
  }

  Stance of(int index, NounPhrase phrase) {
    NounPhrase whole = items.noun(index).orElseThrow();
    Optional<VerbGroup> verb = verb(index);
    boolean lacking = inner(whole, phrase).stream().anyMatch(LACK::contains);
    boolean without = items.markBefore(index).filter(m -> m.word().equals("without")).isPresent();
    boolean none = phrase.first().lower().equals("no");
    boolean undone = verb.filter(v -> withheld(v, index)).isPresent();
    Polarity polarity = lacking ^ without ^ none ^ undone ? Polarity.NEGATED : Polarity.AFFIRMED;
    return new Stance(polarity, modality(whole, phrase, verb), Optional.empty());
  }

  /** The heads of the phrases around one: "lack" of "the lack of recognition". */
  private static List<String> inner(NounPhrase whole, NounPhrase phrase) {
    return whole
        .sentence()
        .tokens()
        .subList(whole.from(), Math.max(whole.from(), phrase.from()))
        .stream()
        .filter(token -> token.is("NN"))
        .map(Token::lemma)
        .toList();
  }

  /** Whether a verb says that its object was not done, without being denied itself. */
  private boolean withheld(VerbGroup verb, int index) {
    boolean object = items.at(index - 1) instanceof Item.Verb;
    return object && (lexicon.is("withholds", verb.lemma()) != verb.negated());
  }

  private Modality modality(NounPhrase whole, NounPhrase phrase, Optional<VerbGroup> verb) {
    List<String> words =
        whole.sentence().tokens().subList(whole.from(), phrase.head()).stream()
            .map(Token::lemma)
            .toList();
    if (words.stream().anyMatch(REPORTED::contains)) {
      return Modality.REPORTED;
    }
    if (words.stream().anyMatch(POSSIBLE::contains)) {
      return Modality.POSSIBLE;
    }
    if (words.stream().anyMatch(PLANNED::contains)) {
      return Modality.PLANNED;
    }
    return verb.filter(this::isUnsure).isPresent() ? Modality.POSSIBLE : Modality.ASSERTED;
  }

  /** "May lead to the closure", "demands the release": there may be none. */
  private boolean isUnsure(VerbGroup verb) {
    return !LOOKING.contains(verb.lemma())
        && (verb.modal().isPresent()
            || (!lexicon.is("brings", verb.lemma())
                && List.of("plan", "possible", "expect", "causes", "foresee").stream()
                    .anyMatch(verbClass -> lexicon.is(verbClass, verb.lemma()))));
  }

  /** The verb before it in its part of the sentence. */
  private Optional<VerbGroup> verb(int index) {
    for (int i = index - 1; i >= 0; i--) {
      if (items.at(i) instanceof Item.Verb verb) {
        return Optional.of(verb.group());
      }
      boolean ends =
          items.isMark(i, Item.Kind.COMMA)
              || items.isMark(i, Item.Kind.BREAK)
              || items.isMark(i, Item.Kind.SUBORDINATOR)
              || items.isMark(i, Item.Kind.RELATIVE);
      boolean given =
          items.at(i) instanceof Item.Mark mark
              && Set.of("after", "since", "following", "despite", "amid", "during", "under")
                  .contains(mark.word());
      if (ends || given) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }
}
