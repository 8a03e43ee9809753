package org.factlint.compare.match;

import java.util.ArrayList;
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
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.extract.language.Stems;

/** Whether: of one act, event or state. */
final class EventFacet implements Facet {
  private static final double SHARED_CORE = 0.3;
  private static final Set<String> COPULAS =
      Set.of(
          "be", "remain", "stay", "become", "seem", "have", "get", "stand", "take", "give", "make",
          "hold", "lose");

  private static final Pattern OF = Pattern.compile(" of ");

  private final Lexicon lexicon;
  private final Opposites opposites;
  private final Term have;

  EventFacet(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.opposites = Opposites.standard(lexicon);
    this.have = new Term(lexicon.key("have"), Set.of());
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
    Verbs verbs = verbs(one, two);
    boolean differ =
        (one.claim().manner().polarity() != two.claim().manner().polarity())
            != (verbs == Verbs.OPPOSITE);
    if (!Subjects.compatible(one, two)) {
      return Optional.empty();
    }
    if (differ) {
      boolean firm =
          firm(one.claim()) == firm(two.claim())
              && evidence.bothCore() >= SHARED_CORE
              && (verbs != Verbs.STRANGE || denied(one, two))
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
        verbs == Verbs.ALIKE && one.modifiers().fit(two.modifiers()) && Facet.sameTime(one, two);
    return sameAct && evidence.bothCore() >= 0.7
        ? Optional.of(new Pairing(one, two, true, evidence.score(), evidence.terms()))
        : Optional.empty();
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
    return claim.manner().modality() == Modality.ASSERTED;
  }

  /** How two verbs stand to each other. */
  private enum Verbs {
    ALIKE,
    OPPOSITE,
    STRANGE
  }

  private Verbs verbs(Item one, Item two) {
    List<Term> first = telling(one.claim());
    List<Term> second = telling(two.claim());
    for (Term mine : first) {
      for (Term theirs : second) {
        boolean possession = mine.equals(have) || theirs.equals(have);
        if (!possession && opposites.between(mine, theirs)) {
          return Verbs.OPPOSITE;
        }
        if (mine.likeness(theirs) > 0 || having(mine, theirs) || having(theirs, mine)) {
          return Verbs.ALIKE;
        }
      }
    }
    return Verbs.STRANGE;
  }

  /** Whoever has a permit has been granted one. */
  private boolean having(Term mine, Term theirs) {
    return mine.equals(have) && opposites.beside(mine, theirs);
  }

  /** The verb; of “be”, “remain” and their like, what follows it. */
  private List<Term> telling(Claim claim) {
    List<Term> terms = new ArrayList<>(lexicon.terms(claim.statement().predicate().value()));
    if (claim.statement().predicate().value().equals("have")) {
      terms.add(have);
    }
    boolean empty = terms.isEmpty() || COPULAS.contains(claim.statement().predicate().value());
    if (empty && claim.statement().object() instanceof Referent.Described described) {
      terms.addAll(lexicon.terms(claim.statement().predicate() + " " + described.text()));
    }
    return terms;
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
    boolean turned = opposite(said, question.model());
    return turned ? turned(reading) : reading;
  }

  private boolean opposite(Claim said, Claim model) {
    List<Term> mine = telling(said);
    List<Term> theirs = telling(model);
    return mine.stream()
        .anyMatch(term -> theirs.stream().anyMatch(other -> opposites.between(term, other)));
  }

  /** The claim said with the opposite verb. */
  private static Reading turned(Reading reading) {
    Manner manner = reading.claim().manner();
    Polarity polarity =
        manner.polarity() == Polarity.AFFIRMED ? Polarity.NEGATED : Polarity.AFFIRMED;
    return Restated.with(reading, new Manner(polarity, manner.modality(), manner.attribution()));
  }
}
