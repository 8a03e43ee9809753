package org.factlint.compare.match.participant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
import org.factlint.value.Name;

/** In which town: one organisation has its seat. Some have two, so that it is never certain. */
public final class SeatFacet implements Facet {
  private static final String PREDICATE = "have-seat-in";

  /** Where the verb stands away from the name; soldiers and films are based, too. */
  private static final Set<String> VERBS = Set.of("be-base-in", "be-headquarter-in");

  private static final FacetSettings SETTINGS =
      new FacetSettings("seat", 0.5, 0.5, Predicate.Kind.EVENT, FacetSettings.ONE_OBJECT)
          .namedByTheFirst();

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    String predicate = item.reading().predicate().id().value();
    return predicate.equals(PREDICATE)
        || (VERBS.contains(predicate)
            && item.reading().subject().kind() == Participant.Kind.ENTITY);
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Set<String> first = words(one.reading().subject().label());
    Set<String> second = words(two.reading().subject().label());
    boolean same = first.containsAll(second) || second.containsAll(first);
    return same
        ? Optional.of(
            new Pairing(
                one,
                two,
                place(one).equalsIgnoreCase(place(two)),
                1,
                List.of(one.reading().subject().label())))
        : Optional.empty();
  }

  private static Set<String> words(String name) {
    return new LinkedHashSet<>(new Name(name.split(" of ", 2)[0]).words());
  }

  private static String place(Item item) {
    Participant place = item.reading().object();
    return place == null ? "" : place.label();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Statement said = item.claim().statement();
    Reading reading =
        Restated.reading(item, said, Qualifiers.NONE, question, Participant.Kind.ENTITY);
    String place = place(item);
    return reading.of(
        reading.subject(),
        new Participant(place.toLowerCase(Locale.ROOT), place, Participant.Kind.WORDS, null));
  }
}
