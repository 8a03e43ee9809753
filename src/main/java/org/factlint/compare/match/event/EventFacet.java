package org.factlint.compare.match.event;

import java.util.EnumSet;
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
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Partitives;
import org.factlint.compare.match.item.Subjects;
import org.factlint.compare.match.item.Verbs;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Term;
import org.factlint.extract.language.Stems;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;

/** Whether: of one act, event or state. */
public final class EventFacet implements Facet {
  private static final double SHARED_CORE = 0.3;
  private static final Pattern ASIDE =
      Pattern.compile("[^-]-(?:by|with|during|after|before|despite|without)$");
  private static final Pattern DENIED =
      Pattern.compile("(?i)\\b(?:not|never|no|nor|none|nobody|cannot)\\b|n['’]t\\b");

  private static final Set<Modality> AHEAD = EnumSet.of(Modality.PLANNED, Modality.EXPECTED);

  /** “There is no boat to fetch them”, “since there is no boat”: none there and then. */
  private static final Pattern LACKED =
      Pattern.compile("(?i)\\bno\\b[^,;.]*?\\bto \\p{L}+|^(?:since|because|as|if|when|where)\\b");

  private static final Pattern THROUGH = Pattern.compile("[^-]-(?:through|in|by)$");
  private static final Pattern OF = Pattern.compile(" of ");

  private static final FacetSettings SETTINGS =
      new FacetSettings("event", 1.5, 0.45, Predicate.Kind.EVENT, FacetSettings.ONCE);

  private final Lexicon lexicon;
  private final Verbs verbs;

  /**
   * Asks whether.
   *
   * @param lexicon which words for what is acted on stand for one thing
   * @param verbs how the verbs of two claims stand to each other
   */
  public EventFacet(Lexicon lexicon, Verbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return Facet.act(item);
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Verbs.Relation relation = verbs.between(one.claim(), two.claim());
    boolean turned = Degrees.turned(one.reading(), two.reading());
    boolean differ =
        (one.claim().manner().polarity() != two.claim().manner().polarity())
            != (relation == Verbs.Relation.OPPOSITE || turned);
    boolean strange = !differ && relation != Verbs.Relation.ALIKE;
    if (strange || (!turned && !Subjects.compatible(one, two))) {
      return Optional.empty();
    }
    Evidence evidence = one.profile().with(two.profile());
    if (differ) {
      boolean firm =
          equallyFirm(one.claim(), two.claim())
              && !refusedBefore(one, two)
              && !refusedBefore(two, one)
              && evidence.bothCore() >= SHARED_CORE
              && (relation != Verbs.Relation.STRANGE || denied(one, two))
              && Facet.sameTime(one, two)
              && !one.places().elsewhere(two.places())
              && !otherObject(one, two)
              && !Subjects.unknown(one, two)
              && !Subjects.unknown(two, one)
              && one.modifiers().fit(two.modifiers());
      return firm
          ? Optional.of(new Pairing(one, two, false, evidence.score(), evidence.terms()))
          : Optional.empty();
    }
    boolean sameAct =
        !FirstFacet.challenges(one, two)
            && !FirstFacet.challenges(two, one)
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
    if (first.isEmpty() || second.isEmpty()) {
      return (aside(one) && !speaksOf(one, second)) || (aside(two) && !speaksOf(two, first));
    }
    return !alike(first, second) && !crossed(one, two) && !crossed(two, one);
  }

  /** What passes through a chamber is what the chamber passes. */
  private boolean crossed(Item item, Item other) {
    Participant chamber = item.reading().object();
    Participant object = other.reading().object();
    return chamber != null
        && object != null
        && THROUGH.matcher(item.claim().statement().predicate().value()).find()
        && alike(terms(chamber), terms(other.reading().subject()))
        && alike(terms(item.reading().subject()), terms(object));
  }

  private List<Term> terms(Participant participant) {
    return lexicon.terms(participant.label());
  }

  private static boolean alike(List<Term> first, List<Term> second) {
    return first.stream()
        .anyMatch(mine -> second.stream().anyMatch(theirs -> mine.likeness(theirs) > 0));
  }

  private boolean speaksOf(Item item, List<Term> theme) {
    return theme.isEmpty() || alike(lexicon.terms(item.claim().quote().exact()), theme);
  }

  /** Whether what a claim has for an object only tells how it was done: “passed by a majority”. */
  private static boolean aside(Item item) {
    return ASIDE.matcher(item.claim().statement().predicate().value()).find();
  }

  /**
   * What is acted on, without what it is of: the object; of what is done by nobody named, the
   * subject.
   */
  private List<Term> theme(Item item) {
    String verb = item.claim().statement().predicate().value();
    if (Verbs.isAdjunct(item.claim()) && !verb.startsWith("be-")) {
      return List.of();
    }
    boolean passive = verb.startsWith("be-") || Verbs.isCopula(verb);
    Participant theme = passive ? item.reading().subject() : item.reading().object();
    boolean being = item.claim().statement().predicate().value().equals("be");
    return theme == null || being || (!passive && aside(item))
        ? List.of()
        : lexicon.terms(OF.split(Partitives.whole(theme.label()), 2)[0]);
  }

  /** Whether one says that there is none of what the other speaks of. */
  private boolean denied(Item one, Item two) {
    return denies(one, two) || denies(two, one);
  }

  private boolean denies(Item denying, Item other) {
    if (LACKED.matcher(denying.claim().quote().exact()).find()) {
      return false;
    }
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

  /** Two plans are held against each other, and two reports. */
  private static boolean equallyFirm(Claim one, Claim two) {
    return firm(one) == firm(two)
        || (AHEAD.contains(one.manner().modality()) && AHEAD.contains(two.manner().modality()));
  }

  /** What somebody will not do, or would not, is refused. */
  private static boolean firm(Claim claim) {
    Modality modality = claim.manner().modality();
    return modality == Modality.ASSERTED || modality == Modality.REPORTED || refused(claim);
  }

  /** It must be denied in so many words: what will stop in June is still done. */
  private static boolean refused(Claim claim) {
    return claim.manner().polarity() == Polarity.NEGATED
        && Set.of(Modality.PLANNED, Modality.CONDITIONAL, Modality.EXPECTED)
            .contains(claim.manner().modality())
        && DENIED.matcher(claim.quote().exact()).find();
  }

  /** What was refused when an earlier article was written may have been done since. */
  private static boolean refusedBefore(Item one, Item two) {
    TimeExpression first = one.reading().source().header().published();
    TimeExpression second = two.reading().source().header().published();
    return refused(one.claim())
        && two.claim().manner().modality() == Modality.ASSERTED
        && first != null
        && second != null
        && first.before(second) == Truth.CERTAINLY;
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Claim said = item.claim();
    Statement statement =
        new Statement(
            said.statement().subject(),
            question.predicate().id(),
            null,
            item.reading().source().id().equals(question.dater()) ? said.statement().time() : null,
            null,
            null);
    Qualifiers marks =
        new Qualifiers(null, null, null, null, null, null, null, said.qualifiers().marks());
    Reading reading = Restated.reading(item, statement, marks, question, Participant.Kind.ENTITY);
    Manner manner = said.manner();
    Reading told =
        (refused(said) && firm(question.model().claim()))
                || (AHEAD.contains(manner.modality()) && refused(question.model().claim()))
            ? Restated.with(
                reading, new Manner(manner.polarity(), Modality.ASSERTED, manner.attribution()))
            : reading;
    boolean turned =
        verbs.opposite(said, question.model().claim())
            || Degrees.turned(item.reading(), question.model());
    return turned ? turned(told) : told;
  }

  /** The claim said with the opposite verb. */
  private static Reading turned(Reading reading) {
    Manner manner = reading.claim().manner();
    Polarity polarity =
        manner.polarity() == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED;
    return Restated.with(reading, new Manner(polarity, manner.modality(), manner.attribution()));
  }
}
