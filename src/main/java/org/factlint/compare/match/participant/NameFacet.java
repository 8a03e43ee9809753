package org.factlint.compare.match.participant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import org.factlint.compare.match.word.Term;
import org.factlint.value.Name;

/** Who: in one post, under two names that cannot both be right. */
public final class NameFacet implements Facet {
  private static final FacetSettings SETTINGS =
      new FacetSettings(
              "name", FacetSettings.NEVER, 0.7, Predicate.Kind.EVENT, FacetSettings.ONE_SUBJECT)
          .askingValues()
          .namedByTheFirst();

  private final Lexicon lexicon;

  /**
   * Asks who holds a post.
   *
   * @param lexicon which words for a post stand for one thing
   */
  public NameFacet(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return item.reading().predicate().id().value().equals(PostFacet.PREDICATE)
        && item.reading().subject().kind() == Participant.Kind.ENTITY;
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Participant first = one.reading().subject();
    Participant second = two.reading().subject();
    if (first.key().equals(second.key()) || !oneWordDiffers(first.label(), second.label())) {
      return Optional.empty();
    }
    double alike = alike(PostFacet.role(one), PostFacet.role(two));
    return alike == 0
        ? Optional.empty()
        : Optional.of(new Pairing(one, two, false, alike, List.of(PostFacet.role(one))));
  }

  /** Two full names of one length that share all words but one. */
  private static boolean oneWordDiffers(String one, String two) {
    List<String> first = new Name(one).words();
    List<String> second = new Name(two).words();
    Set<String> shared = new LinkedHashSet<>(first);
    shared.retainAll(second);
    return first.size() == second.size() && shared.size() == first.size() - 1;
  }

  private double alike(String one, String two) {
    List<Term> first = lexicon.terms(one);
    List<Term> second = lexicon.terms(two);
    return first.stream()
        .flatMap(mine -> second.stream().map(mine::likeness))
        .max(Double::compare)
        .orElse(0.0);
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Reading reading =
        Restated.reading(item, said, Qualifiers.NONE, question, Participant.Kind.ENTITY);
    return reading.of(
        item.reading().subject(),
        new Participant(
            question.subject().key(), PostFacet.role(item), Participant.Kind.ENTITY, null));
  }
}
