package org.factlint.compare.match.event;

import java.util.Objects;
import java.util.Optional;
import org.factlint.claim.Claim;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.claim.TimeReference;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Modifiers;
import org.factlint.compare.match.item.Subjects;
import org.factlint.compare.match.item.Verbs;
import org.factlint.compare.match.participant.TenureFacet;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.MovingWords;
import org.factlint.value.TimeExpression;
import org.factlint.value.TimeTolerance;
import org.factlint.value.ValueRelation;

/** When: of one event. */
public final class TimeFacet implements Facet {
  private static final double SAME_TIME = 0.3;
  private static final double SAME_ACT = 0.25;

  /** A post that stands before a name in one text, and alone in the other. */
  private static final double SAME_POST = 0.6;

  /** What begins, opens or ends does so once, however common the verbs for it are. */
  private static final double ONCE_ONLY = 0.5;

  private static final FacetSettings SETTINGS =
      new FacetSettings("time", 0.9, 1.2, Predicate.Kind.EVENT, FacetSettings.ONCE).askingValues();

  private final MovingWords changing = MovingWords.changing();
  private final TimeTolerance tolerance;
  private final Verbs verbs;

  /**
   * Asks when.
   *
   * @param tolerance how far apart two times may be and still agree
   * @param verbs how the verbs of two claims stand to each other
   */
  public TimeFacet(TimeTolerance tolerance, Verbs verbs) {
    this.tolerance = tolerance;
    this.verbs = verbs;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    TimeReference time = item.claim().statement().time();
    return time != null
        && time.value() != null
        && item.claim().statement().quantity() == null
        && !TenureFacet.isTenure(item);
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    if (one.claim().manner().polarity() != two.claim().manner().polarity()
        || verbs.opposite(one.claim(), two.claim())
        || FirstFacet.challenges(one, two)
        || FirstFacet.challenges(two, one)) {
      return Optional.empty();
    }
    Evidence evidence = one.profile().with(two.profile());
    ValueRelation relation = time(one).asEvent(time(two), tolerance);
    boolean agrees = !(relation instanceof ValueRelation.Disjoint);
    if (agrees) {
      double bonus = relation instanceof ValueRelation.Equal ? SAME_TIME : 0;
      return Optional.of(new Pairing(one, two, true, evidence.score() + bonus, evidence.terms()));
    }
    if (isTrend(one) && isTrend(two)) {
      return Optional.empty();
    }
    double post = Holders.may(one, two) ? SAME_POST : 0;
    double bonus = post + (verbs.onceOnly(one, two) ? ONCE_ONLY : 0);
    boolean sameThing =
        evidence.bothCore() + bonus >= 0.8
            && evidence.act() >= SAME_ACT
            && (one.claim().manner().modality() == two.claim().manner().modality()
                || Plans.brokenBy(one, two)
                || Plans.brokenBy(two, one))
            && (post > 0 || one.modifiers().fit(two.modifiers()))
            && !one.places().elsewhere(two.places())
            && Subjects.compatible(one, two)
            && !Subjects.otherObjects(one, two);
    return sameThing
        ? Optional.of(new Pairing(one, two, false, evidence.score() + bonus, evidence.terms()))
        : Optional.empty();
  }

  /** “Inflation slowed in May”: what rises or falls does so in many a month. */
  private boolean isTrend(Item item) {
    TimeExpression time = time(item);
    boolean day = time.earliest() != null && time.earliest().equals(time.latest());
    return !day && changing.verb(item.claim());
  }

  private static TimeExpression time(Item item) {
    TimeReference time = Objects.requireNonNull(item.claim().statement().time());
    return Objects.requireNonNull(time.value());
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Claim claim = item.claim();
    Statement said = claim.statement();
    boolean other = !item.modifiers().fit(Modifiers.of(question.model().claim()));
    Statement statement =
        new Statement(
            said.subject(),
            question.predicate().id(),
            null,
            other ? Holders.unsure(said.time()) : said.time(),
            null,
            null);
    Qualifiers marks =
        new Qualifiers(null, null, null, null, null, null, null, claim.qualifiers().marks());
    Reading reading = Restated.reading(item, statement, marks, question, Participant.Kind.ENTITY);
    return other ? Restated.explained(reading, Holders.TWO) : reading;
  }
}
