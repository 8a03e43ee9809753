package org.factlint.compare.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.claim.Claim;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.extract.language.Stems;

/** Whether: of one act, event or state. */
final class EventFacet implements Facet {
  private static final double SHARED_CORE = 0.3;
  private static final Pattern OF = Pattern.compile(" of ");

  private final Lexicon lexicon;
  private final Verbs verbs;

  EventFacet(Lexicon lexicon, Verbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  @Override
  public String name() {
    return "event";
  }

  @Override
  public boolean takes(Item item) {
    return Facet.act(item);
  }

  @Override
  public double agreementBar() {
    return 1.5;
  }

  @Override
  public double conflictBar() {
    return 0.45;
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Evidence evidence = one.profile().with(two.profile());
    Verbs.Relation relation = verbs.between(one.claim(), two.claim());
    boolean differ =
        (one.claim().manner().polarity() != two.claim().manner().polarity())
            != (relation == Verbs.Relation.OPPOSITE);
    if (!Subjects.compatible(one, two)) {
      return Optional.empty();
    }
    if (differ) {
      boolean firm =
          firm(one.claim()) == firm(two.claim())
              && evidence.bothCore() >= SHARED_CORE
              && (relation != Verbs.Relation.STRANGE || denied(one, two))
              && Facet.sameTime(one, two)
              && !otherObject(one, two)
              && !Subjects.unknown(one.claim())
              && !Subjects.unknown(two.claim())
              && one.modifiers().fit(two.modifiers());
      return firm
          ? Optional.of(new Pairing(one, two, false, evidence.score(), evidence.terms()))
          : Optional.empty();
    }
    boolean sameAct =
        !FirstFacet.challenges(one, two)
            && !FirstFacet.challenges(two, one)
            && relation == Verbs.Relation.ALIKE
            && one.modifiers().fit(two.modifiers())
            && Facet.sameTime(one, two)
            && (firm(one.claim()) == firm(two.claim()) || sameSubject(one, two));
    return sameAct && evidence.bothCore() >= 0.7
        ? Optional.of(new Pairing(one, two, true, evidence.score(), evidence.terms()))
        : Optional.empty();
  }

  /** What one may do is held against what has been done only if they are one. */
  private static boolean sameSubject(Item one, Item two) {
    return one.reading().subject().label().equalsIgnoreCase(two.reading().subject().label());
  }

  /** To recognise the gravity of something is not to recognise a government. */
  private boolean otherObject(Item one, Item two) {
    List<Term> first = theme(one);
    List<Term> second = theme(two);
    return !first.isEmpty()
        && !second.isEmpty()
        && first.stream()
            .noneMatch(mine -> second.stream().anyMatch(theirs -> mine.likeness(theirs) > 0));
  }

  /**
   * What is acted on, without what it is of: the object; of what is done by nobody named, the
   * subject.
   */
  private List<Term> theme(Item item) {
    boolean passive = item.claim().statement().predicate().value().startsWith("be-");
    Participant theme = passive ? item.reading().subject() : item.reading().object();
    return theme == null ? List.of() : lexicon.terms(OF.split(theme.label(), 2)[0]);
  }

  /** Whether one says that there is none of what the other speaks of. */
  private boolean denied(Item one, Item two) {
    return denies(one, two) || denies(two, one);
  }

  private boolean denies(Item denying, Item other) {
    List<String> words = Stems.words(denying.claim().quote().exact());
    for (int i = 0; i + 1 < words.size(); i++) {
      boolean none = Set.of("no", "none", "No").contains(words.get(i));
      String next = words.subList(i + 1, Math.min(words.size(), i + 4)).toString();
      if (none && other.profile().holds(lexicon.terms(next))) {
        return true;
      }
    }
    return false;
  }

  private static boolean firm(Claim claim) {
    Modality modality = claim.manner().modality();
    return modality == Modality.ASSERTED || modality == Modality.REPORTED;
  }

  @Override
  public Predicate.Kind kind() {
    return Predicate.Kind.EVENT;
  }

  @Override
  public Predicate.Identity identity() {
    return new Predicate.Identity(false, Set.of(), Predicate.OnceWithin.ONCE);
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Claim said = item.claim();
    Statement statement =
        new Statement(
            said.statement().subject(), question.predicate().id(), null, null, null, null);
    Qualifiers marks =
        new Qualifiers(null, null, null, null, null, null, null, said.qualifiers().marks());
    Reading reading = Restated.reading(item, statement, marks, question, Participant.Kind.ENTITY);
    boolean turned = verbs.opposite(said, question.model());
    return turned ? turned(reading) : reading;
  }

  /** The claim said with the opposite verb. */
  private static Reading turned(Reading reading) {
    Manner manner = reading.claim().manner();
    Polarity polarity =
        manner.polarity() == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED;
    return Restated.with(reading, new Manner(polarity, manner.modality(), manner.attribution()));
  }
}
