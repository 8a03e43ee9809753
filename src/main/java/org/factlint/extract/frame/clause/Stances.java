package org.factlint.extract.frame.clause;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.frame.phrase.VerbGroup;
import org.factlint.extract.language.Token;
import org.jspecify.annotations.Nullable;

/** Tells of a clause whether it is so, and how firmly it is said. */
final class Stances {
  private static final Map<String, Modality> MODALS =
      Map.of(
          "will",
          Modality.PLANNED,
          "shall",
          Modality.PLANNED,
          "may",
          Modality.POSSIBLE,
          "might",
          Modality.POSSIBLE,
          "could",
          Modality.POSSIBLE,
          "should",
          Modality.OPINION,
          "would",
          Modality.CONDITIONAL,
          "ought",
          Modality.OPINION,
          "must",
          Modality.OPINION);
  private static final Map<String, Modality> ADVERBS =
      Map.of(
          "reportedly",
          Modality.REPORTED,
          "allegedly",
          Modality.REPORTED,
          "apparently",
          Modality.REPORTED,
          "supposedly",
          Modality.REPORTED,
          "possibly",
          Modality.POSSIBLE,
          "perhaps",
          Modality.POSSIBLE,
          "probably",
          Modality.EXPECTED,
          "maybe",
          Modality.POSSIBLE);
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");

  private final Lexicon lexicon;

  Stances(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  Polarity polarity(Clause clause) {
    return denied(clause) ? Polarity.NEGATED : Polarity.AFFIRMED;
  }

  private boolean denied(Clause clause) {
    boolean denied = deniedItself(clause);
    Clause governor = clause.parent;
    if (governor == null || !governor.hasVerb()) {
      return denied;
    }
    Outlook outlook = clause.outlook;
    if (outlook != null) {
      return denied ^ !outlook.done();
    }
    if (clause.kind == Clause.Kind.INFINITIVE) {
      return denied ^ turned(governor);
    }
    boolean content = clause.kind == Clause.Kind.CONTENT || tells(clause, governor);
    boolean deny = content && is("deny", governor);
    return denied
        ^ (deny || ended(clause, governor) || prevented(clause, governor))
        ^ (ended(clause, governor) && denied(governor));
  }

  /** “Stop selling”: from then on it is not done. */
  private boolean ended(Clause clause, Clause governor) {
    return clause.kind == Clause.Kind.PARTICIPLE
        && is("ends", governor)
        && clause.verb != null
        && governor.verb != null
        && clause.verb.from() == governor.verb.to();
  }

  /** “Denied <b>taking</b> bribes”. */
  private static boolean tells(Clause clause, Clause governor) {
    return clause.kind == Clause.Kind.PARTICIPLE
        && clause.verb != null
        && governor.verb != null
        && clause.verb.form() == VerbGroup.Form.GERUND
        && clause.verb.from() == governor.verb.to();
  }

  /** “Prevented the crowd <b>from entering</b>”. */
  private boolean prevented(Clause clause, Clause governor) {
    return clause.kind == Clause.Kind.PARTICIPLE
        && "from".equals(clause.opener)
        && is("prevents", governor);
  }

  /** Whether the verb before an infinitive says that it is not done. */
  private boolean turned(Clause governor) {
    boolean adjective = hasAdjective("adjective-undone", governor);
    return denied(governor) ^ (is("undone", governor) || adjective || isYet(governor));
  }

  /** “Has <b>yet</b> to publish”. */
  private static boolean isYet(Clause governor) {
    VerbGroup verb = governor.verb;
    return verb != null
        && !verb.negated()
        && verb.lemma().matches("be|have")
        && verb.sentence().tokens().subList(verb.head(), verb.to() + 1).stream()
            .anyMatch(token -> token.lower().equals("yet"));
  }

  private static boolean deniedItself(Clause clause) {
    VerbGroup verb = clause.verb;
    boolean denied = verb != null && verb.negated();
    boolean nobody =
        clause.subject != null && (isNone(clause.subject) || isNeither(clause.subject));
    boolean nothing = clause.objects().stream().anyMatch(Stances::isNone);
    boolean without = clause.opener != null && clause.opener.equals("without");
    return denied ^ nobody ^ nothing ^ without;
  }

  /** “<b>Neither</b> the minister nor her deputy came”. */
  private static boolean isNeither(NounPhrase phrase) {
    return phrase.from() > 0
        && phrase.sentence().tokens().get(phrase.from() - 1).lower().equals("neither");
  }

  private static boolean isNone(NounPhrase phrase) {
    Token first = phrase.first();
    boolean no = first.lower().matches("no|neither") && phrase.to() > phrase.from() + 1;
    boolean noMore =
        no
            && phrase
                .sentence()
                .tokens()
                .get(phrase.from() + 1)
                .lower()
                .matches("more|fewer|less|later");
    boolean notOne =
        first.lower().equals("not")
            && phrase.to() > phrase.from() + 1
            && phrase.sentence().tokens().get(phrase.from() + 1).lower().matches("an?|one");
    return (no && !noMore)
        || notOne
        || NOBODY.contains(phrase.headToken().lower())
        || phrase.words().equalsIgnoreCase("no one");
  }

  Modality modality(Clause clause, boolean attributed) {
    Modality own = own(clause, attributed);
    Clause governor = clause.parent;
    if (own != Modality.ASSERTED || governor == null || !governor.hasVerb()) {
      return own;
    }
    Outlook outlook = clause.outlook;
    if (outlook != null && outlook.modality() != Modality.ASSERTED) {
      return outlook.modality();
    }
    if (outlook != null) {
      return outlook.done() && !outlook.ranked()
          ? Modality.ASSERTED
          : modality(governor, attributed);
    }
    return switch (clause.kind) {
      case INFINITIVE -> ofInfinitive(governor, attributed);
      case CONTENT -> ofContent(governor, own);
      case PARTICIPLE ->
          ended(clause, governor) || (tells(clause, governor) && is("deny", governor))
              ? modality(governor, attributed)
              : ofParticiple(clause, governor, attributed);
      default -> own;
    };
  }

  private Modality own(Clause clause, boolean attributed) {
    VerbGroup verb = clause.verb;
    if (verb == null) {
      return Modality.ASSERTED;
    }
    Optional<Modality> adverb =
        verb.sentence().tokens().subList(Math.max(0, verb.from() - 2), verb.to()).stream()
            .flatMap(token -> Optional.ofNullable(ADVERBS.get(token.lower())).stream())
            .findFirst();
    if (adverb.isPresent()) {
      return adverb.get();
    }
    if (clause.opener != null && Set.of("if", "unless", "provided").contains(clause.opener)) {
      return Modality.CONDITIONAL;
    }
    Modality modal = verb.modal().map(MODALS::get).orElse(null);
    if (modal == null) {
      return Modality.ASSERTED;
    }
    return modal == Modality.CONDITIONAL && attributed ? Modality.EXPECTED : modal;
  }

  private Modality ofInfinitive(Clause governor, boolean attributed) {
    Modality above = modality(governor, attributed);
    if (above != Modality.ASSERTED) {
      return above;
    }
    Optional<Modality> adjective = byAdjective(governor);
    if (adjective.isPresent()) {
      return adjective.get();
    }
    VerbGroup verb = governor.verb;
    boolean passive = verb != null && verb.voice() == Predicate.Voice.PASSIVE;
    if (passive && is("expect", governor)) {
      return Modality.EXPECTED;
    }
    if (passive && is("report", governor) && !is("plan", governor)) {
      return Modality.REPORTED;
    }
    if (hadTo(governor)) {
      return Modality.ASSERTED;
    }
    boolean planned = is("plan", governor) || (isBare(verb) && !isYet(governor));
    return planned ? Modality.PLANNED : byVerb(governor);
  }

  /**
   * What somebody does by doing something else that may never be done, may never be done either.
   */
  private Modality ofParticiple(Clause clause, Clause governor, boolean attributed) {
    VerbGroup verb = governor.verb;
    if (verb == null
        || clause.from < verb.to()
        || !Objects.equals(clause.subject, governor.subject)) {
      return Modality.ASSERTED;
    }
    if ("without".equals(clause.opener)) {
      return Modality.ASSERTED;
    }
    boolean object = clause.from == verb.to();
    if (object && (is("possible", governor) || is("plan", governor))) {
      return is("possible", governor) ? Modality.POSSIBLE : Modality.PLANNED;
    }
    return modality(governor, attributed);
  }

  /** “Residents <b>had to</b> leave”: they left. */
  private static boolean hadTo(Clause governor) {
    VerbGroup verb = governor.verb;
    return verb != null
        && verb.lemma().equals("have")
        && verb.tense() == Predicate.Tense.PAST
        && !verb.negated();
  }

  private Optional<Modality> byAdjective(Clause governor) {
    if (hasAdjective("adjective-planned", governor)) {
      return Optional.of(Modality.PLANNED);
    }
    if (hasAdjective("adjective-expected", governor)) {
      return Optional.of(Modality.EXPECTED);
    }
    return hasAdjective("adjective-possible", governor)
        ? Optional.of(Modality.POSSIBLE)
        : Optional.empty();
  }

  private boolean hasAdjective(String adjectives, Clause clause) {
    return clause.adjectives.stream()
        .anyMatch(adjective -> lexicon.is(adjectives, lastWord(adjective.word())));
  }

  /** "Is to open", with nothing between. */
  private static boolean isBare(@Nullable VerbGroup verb) {
    return verb != null && verb.lemma().equals("be");
  }

  /** An infinitive alone asserts nothing: what is done to some end may never reach it. */
  private Modality byVerb(Clause governor) {
    if (is("expect", governor)) {
      return Modality.EXPECTED;
    }
    if (is("possible", governor)) {
      return Modality.POSSIBLE;
    }
    boolean happened =
        is("done", governor) || is("undone", governor) || is("brings", governor) || isYet(governor);
    return happened ? Modality.ASSERTED : Modality.PLANNED;
  }

  private Modality ofContent(Clause governor, Modality own) {
    if (is("opinion", governor)) {
      return Modality.OPINION;
    }
    return is("foresee", governor) ? Modality.EXPECTED : own;
  }

  private boolean is(String verbClass, Clause clause) {
    return clause.verb != null && lexicon.is(verbClass, clause.verb.lemma());
  }

  private static String lastWord(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }
}
