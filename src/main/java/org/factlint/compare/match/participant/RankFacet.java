package org.factlint.compare.match.participant;

import java.util.List;
import java.util.Optional;
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

/** What is the most of its kind. Who vouches for it matters: such claims are easily made. */
public final class RankFacet implements Facet {
  private static final String PREDICATE = "be-most";
  private static final double HALF = 0.5;

  private static final FacetSettings SETTINGS =
      new FacetSettings("rank", HALF, FacetSettings.NEVER, Predicate.Kind.EVENT, FacetSettings.ONCE)
          .hearingVoices();

  private final Lexicon lexicon;

  /**
   * Asks what is the most of its kind.
   *
   * @param lexicon which words for a kind stand for one thing
   */
  public RankFacet(Lexicon lexicon) {
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
    List<Term> first = terms(one);
    List<Term> second = terms(two);
    if (first.size() < 2
        || second.size() < 2
        || first.get(0).likeness(second.get(0)) == 0
        || one.claim().manner().polarity() != two.claim().manner().polarity()) {
      return Optional.empty();
    }
    List<Term> mine = first.subList(1, first.size());
    List<Term> theirs = second.subList(1, second.size());
    List<String> shared =
        mine.stream()
            .filter(term -> theirs.stream().anyMatch(other -> term.likeness(other) > 0))
            .map(Term::key)
            .toList();
    double cover = (double) shared.size() / Math.min(mine.size(), theirs.size());
    return shared.isEmpty()
        ? Optional.empty()
        : Optional.of(new Pairing(one, two, true, cover, shared));
  }

  /** The rank, and what it is a rank of. */
  private List<Term> terms(Item item) {
    return item.claim().statement().object() instanceof Referent.Described described
        ? lexicon.terms(described.text())
        : List.of();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement statement =
        new Statement(
            item.claim().statement().subject(), question.predicate().id(), null, null, null, null);
    Qualifiers marks =
        new Qualifiers(null, null, null, null, null, null, null, item.claim().qualifiers().marks());
    return Restated.reading(item, statement, marks, question, Participant.Kind.ENTITY);
  }
}
