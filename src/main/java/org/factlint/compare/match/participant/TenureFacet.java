package org.factlint.compare.match.participant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
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
import org.factlint.compare.match.word.Posts;
import org.factlint.value.TimeExpression;

/** From when to when: somebody held one post. */
public final class TenureFacet implements Facet {
  private static final FacetSettings SETTINGS =
      new FacetSettings("tenure", 0.5, 0.5, Predicate.Kind.STATE, FacetSettings.ANY)
          .askingValues()
          .namedByTheFirst();

  private final Posts posts;
  private final Lexicon lexicon;

  /**
   * Asks from when to when somebody held a post.
   *
   * @param lexicon which words for a post stand for one thing
   * @param posts which posts exclude each other
   */
  public TenureFacet(Lexicon lexicon, Posts posts) {
    this.lexicon = lexicon;
    this.posts = posts;
  }

  /**
   * Whether somebody's post is told with its first and its last time.
   *
   * @param item a claim
   * @return true if it is told from when to when
   */
  public static boolean isTenure(Item item) {
    TimeExpression time = Facet.time(item);
    return item.reading().predicate().id().value().equals(PostFacet.PREDICATE)
        && time != null
        && time.interval()
        && time.earliest() != null
        && time.latest() != null;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return isTenure(item);
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    String first = PostFacet.role(one);
    String second = PostFacet.role(two);
    double likeness = PostFacet.likeness(lexicon.terms(first), lexicon.terms(second));
    boolean samePost =
        one.reading().subject().key().equals(two.reading().subject().key())
            && !posts.exclude(first, second).orElse(false)
            && likeness > 0;
    return samePost
        ? Optional.of(
            new Pairing(
                one,
                two,
                Objects.equals(Facet.time(one), Facet.time(two)),
                likeness,
                List.of(one.reading().subject().label(), first)))
        : Optional.empty();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Statement statement =
        new Statement(said.subject(), question.predicate().id(), null, said.time(), null, null);
    return Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
  }
}
