package org.factlint.compare.match.event;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.Manner;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Term;
import org.jspecify.annotations.Nullable;

/** Which of two happenings came first. */
public final class OrderFacet implements Facet {
  private static final String PREDICATE = "happen-before";
  private static final double ALIKE = 0.8;

  private static final FacetSettings SETTINGS =
      new FacetSettings("order", 2 * ALIKE, 2 * ALIKE, Predicate.Kind.EVENT, FacetSettings.ONCE);

  private final Lexicon lexicon;

  /**
   * Asks what came first.
   *
   * @param lexicon which words for a happening stand for one thing
   */
  public OrderFacet(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return item.reading().predicate().id().value().equals(PREDICATE);
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    double straight = both(first(one), first(two), last(one), last(two));
    double crossed = both(first(one), last(two), last(one), first(two));
    boolean agrees = straight > crossed;
    double score = Math.max(straight, crossed);
    List<String> terms = one.profile().with(two.profile()).terms();
    return Math.abs(straight - crossed) >= ALIKE
        ? Optional.of(new Pairing(one, two, agrees, score, terms))
        : Optional.empty();
  }

  /** How much two pairs of happenings have in common; nothing unless both have. */
  private double both(List<Term> a, List<Term> b, List<Term> c, List<Term> d) {
    double one = shared(a, b);
    double two = shared(c, d);
    return one >= ALIKE && two >= ALIKE ? one + two : 0;
  }

  private double shared(List<Term> one, List<Term> two) {
    return one.stream()
        .filter(term -> !lexicon.common(term))
        .mapToDouble(term -> two.stream().mapToDouble(term::likeness).max().orElse(0))
        .sum();
  }

  private List<Term> first(Item item) {
    return terms(item.claim().statement().subject());
  }

  private List<Term> last(Item item) {
    return terms(item.claim().statement().object());
  }

  private List<Term> terms(@Nullable Referent referent) {
    return referent instanceof Referent.Described described
        ? lexicon.terms(described.text())
        : List.of();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Statement statement =
        new Statement(said.subject(), question.predicate().id(), null, null, null, null);
    Reading reading =
        Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
    Statement model = question.model().claim().statement();
    List<Term> before = terms(model.subject());
    List<Term> after = terms(model.object());
    boolean straight =
        both(first(item), before, last(item), after)
            >= both(first(item), after, last(item), before);
    Manner manner = item.claim().manner();
    return straight
        ? reading
        : Restated.with(
            reading, new Manner(Polarity.NEGATED, manner.modality(), manner.attribution()));
  }
}
