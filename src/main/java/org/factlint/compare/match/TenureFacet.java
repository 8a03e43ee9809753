package org.factlint.compare.match;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.value.TimeExpression;

/** From when to when: somebody held one post. */
final class TenureFacet implements Facet {
  private final Posts posts;
  private final Lexicon lexicon;

  TenureFacet(Lexicon lexicon, Posts posts) {
    this.lexicon = lexicon;
    this.posts = posts;
  }

  /** Whether somebody's post is told with its first and its last time. */
  static boolean isTenure(Item item) {
    TimeExpression time = Facet.time(item);
    return item.reading().predicate().id().value().equals(PostFacet.PREDICATE)
        && time != null
        && time.interval()
        && time.earliest() != null
        && time.latest() != null;
  }

  @Override
  public String name() {
    return "tenure";
  }

  @Override
  public boolean topicIsShared() {
    return false;
  }

  @Override
  public boolean asksValues() {
    return true;
  }

  @Override
  public boolean takes(Item item) {
    return isTenure(item);
  }

  @Override
  public double agreementBar() {
    return 0.5;
  }

  @Override
  public double conflictBar() {
    return 0.5;
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
  public Predicate.Kind kind() {
    return Predicate.Kind.STATE;
  }

  @Override
  public Predicate.Identity identity() {
    return new Predicate.Identity(false, Set.of(), null);
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Statement statement =
        new Statement(said.subject(), question.predicate().id(), null, said.time(), null, null);
    return Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
  }
}
