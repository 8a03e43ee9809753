package org.factlint.compare.match.event;

import java.util.Optional;
import org.factlint.claim.Claim;
import org.factlint.claim.Manner;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.event.WrittenValues.Written;
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Subjects;
import org.factlint.compare.match.item.Verbs;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.text.Article;
import org.factlint.text.Span;

/** At what time of day, with what score, for which time, how often: of one act. */
public final class WrittenFacet implements Facet {
  private static final double SHARED_CORE = 0.6;
  private static final double SAME_ACT = 0.3;

  /** “At 3 p.m.” may be quoted without its end. */
  private static final int REST = 5;

  private static final FacetSettings SETTINGS =
      new FacetSettings("written", 0.6, 0.9, Predicate.Kind.EVENT, FacetSettings.ONE_OBJECT)
          .askingValues();

  private final Verbs verbs;

  /**
   * Asks for values as they are written.
   *
   * @param verbs how the verbs of two claims stand to each other
   */
  public WrittenFacet(Verbs verbs) {
    this.verbs = verbs;
  }

  private static Optional<Written> written(Item item) {
    Article article = item.reading().source().article();
    Span quote = item.claim().quote().span();
    int end =
        Math.min(quote.end() + REST, article.text().codePointCount(0, article.text().length()));
    return WrittenValues.in(article.slice(new Span(quote.start(), end)), quote.length());
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return Facet.act(item) && written(item).filter(value -> told(item.claim(), value)).isPresent();
  }

  /** “They did not come until 3:40 p.m.” tells when they came, “not at 3:40 p.m.” does not. */
  private static boolean told(Claim claim, Written value) {
    return value.until() == (claim.manner().polarity() == Polarity.NEGATED);
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Written first = written(one).orElseThrow();
    Written second = written(two).orElseThrow();
    if (!first.kind().equals(second.kind())) {
      return Optional.empty();
    }
    Evidence evidence = one.profile().with(two.profile());
    boolean same = first.key().equals(second.key());
    boolean alike = verbs.between(one.claim(), two.claim()) == Verbs.Relation.ALIKE;
    boolean sameAct =
        (alike || first.alone())
            && evidence.bothCore() >= SHARED_CORE
            && Subjects.compatible(one, two)
            && Facet.sameTime(one, two);
    return same || sameAct
        ? Optional.of(
            new Pairing(
                one, two, same, evidence.score() + (alike ? SAME_ACT : 0), evidence.terms()))
        : Optional.empty();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Written value = written(item).orElseThrow();
    Manner said = item.claim().manner();
    Statement statement =
        new Statement(
            item.claim().statement().subject(), question.predicate().id(), null, null, null, null);
    Reading reading =
        Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
    return Restated.with(
            reading, new Manner(Polarity.AFFIRMED, said.modality(), said.attribution()))
        .of(
            reading.subject(),
            new Participant(value.key(), value.words(), Participant.Kind.ENTITY, null));
  }
}
