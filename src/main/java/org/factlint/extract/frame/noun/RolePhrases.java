package org.factlint.extract.frame.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.claim.EntityType;
import org.factlint.extract.frame.phrase.Apposition;
import org.factlint.extract.frame.phrase.Item;
import org.factlint.extract.frame.phrase.ItemStream;
import org.factlint.extract.frame.phrase.Lexicon;
import org.factlint.extract.frame.phrase.NounPhrase;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Mention;

/**
 * Finds roles that reach over a preposition to a name behind a comma: "the ambassador to Norway,
 * Ida Osei". It is the ambassador who bears the name.
 */
public final class RolePhrases {
  private final Lexicon lexicon;
  private final ItemStream items;
  private final Cast cast;

  /**
   * Looks through one sentence.
   *
   * @param lexicon which nouns name a role
   * @param items its items
   * @param cast whom the article speaks of
   */
  public RolePhrases(Lexicon lexicon, List<Item> items, Cast cast) {
    this.lexicon = lexicon;
    this.items = new ItemStream(items);
    this.cast = cast;
  }

  /**
   * The roles with the names behind them.
   *
   * @return the pairs, in the order of the text
   */
  public List<Apposition> in() {
    List<Apposition> found = new ArrayList<>();
    for (int i = 0; i + 2 < items.size(); i++) {
      int comma = overPlaces(i + 1);
      Optional<NounPhrase> role = items.noun(i).flatMap(this::role);
      Optional<NounPhrase> name = items.noun(comma + 1).filter(this::isPerson);
      if (role.isPresent() && name.isPresent() && items.isMark(comma, Item.Kind.COMMA)) {
        found.add(new Apposition(reaching(role.get(), items.at(comma).from()), name.get()));
      }
    }
    return found;
  }

  /** The role that ends a phrase: “the envoy” of “the letters of the envoy”. */
  private Optional<NounPhrase> role(NounPhrase phrase) {
    Optional<NounPhrase> inner =
        phrase.of().filter(of -> of.to() == phrase.to()).flatMap(this::role);
    return inner.isPresent() ? inner : Optional.of(phrase).filter(this::isRole);
  }

  private int overPlaces(int index) {
    int at = index;
    while (items.isMark(at, Item.Kind.PREPOSITION) && items.noun(at + 1).isPresent()) {
      at += 2;
    }
    return at;
  }

  private boolean isRole(NounPhrase phrase) {
    String head = phrase.headToken().folded().toLowerCase(Locale.ROOT);
    return !phrase.isList() && lexicon.isRole(head);
  }

  private boolean isPerson(NounPhrase phrase) {
    return cast.in(phrase.span()).stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .filter(mention -> mention.span().end() == phrase.span().end())
        .flatMap(mention -> cast.figure(mention).stream())
        .anyMatch(figure -> figure.is(EntityType.PERSON) || mayBePerson(figure));
  }

  /** A full name of which the text does not tell what it is: the role does. */
  private static boolean mayBePerson(Figure figure) {
    return figure.type().isEmpty() && figure.name().indexOf(' ') > 0;
  }

  /** The role with the place that it is for. */
  private static NounPhrase reaching(NounPhrase role, int to) {
    return new NounPhrase(
        role.sentence(),
        role.from(),
        to,
        role.base(),
        role.head(),
        role.possessor(),
        role.of(),
        List.of());
  }
}
