package org.factlint.extract.mention;

import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.extract.language.WordList;

/**
 * Capitals that stand for their governments: in “Oslo rejects the treaty” it is Norway that does
 * so, in “Oslo has grown” it is the town. Only verbs that want a body turn one into the other.
 */
public final class Governments {
  private final Gazetteer gazetteer = new Gazetteer();
  private final Set<String> verbs =
      Set.copyOf(WordList.words(Governments.class, "government-verbs.txt"));

  /**
   * Who does something if a figure is said to do it.
   *
   * @param figure whom the words name
   * @param verb what is done, in the dictionary form
   * @param cast whom the article speaks of
   * @return the country, if the figure is its capital, the article names it, and only a government
   *     does such things; else the figure
   */
  public Figure acting(Figure figure, String verb, Cast cast) {
    if (!figure.is(EntityType.PLACE) || !verbs.contains(verb)) {
      return figure;
    }
    Optional<String> country = gazetteer.countryOfCapital(figure.name());
    return cast.figures().stream()
        .filter(other -> other.is(EntityType.COUNTRY))
        .filter(other -> country.isPresent() && gazetteer.country(other.name()).equals(country))
        .findFirst()
        .orElse(figure);
  }
}
