package org.factlint.compare.match.event;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.value.Name;

/**
 * How somebody left a contest: whoever withdrew was not beaten. A bidder may have lost one round
 * and left before the next, so that it is never certain.
 */
public final class ContestFacet implements Facet {
  private static final Set<String> DEFEATS = Set.of("beat", "beats", "defeat", "outbid");
  private static final Set<String> WITHDRAWALS = Set.of("withdraw", "pull-out", "drop-out");

  private static final FacetSettings SETTINGS =
      new FacetSettings(
              "contest", FacetSettings.NEVER, 0.5, Predicate.Kind.EVENT, FacetSettings.ONE_OBJECT)
          .askingValues();

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return item.claim().manner().polarity() == Polarity.AFFIRMED
        && (isDefeat(item) || WITHDRAWALS.stream().anyMatch(verb(item)::startsWith));
  }

  private static boolean isDefeat(Item item) {
    return DEFEATS.contains(verb(item));
  }

  private static String verb(Item item) {
    return item.claim().statement().predicate().value();
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    if (isDefeat(one) == isDefeat(two)) {
      return Optional.empty();
    }
    Item defeat = isDefeat(one) ? one : two;
    Item withdrawal = isDefeat(one) ? two : one;
    String loser = name(withdrawal);
    return Character.isUpperCase(loser.codePointAt(0))
            && defeated(defeat, loser)
            && Facet.sameTime(one, two)
        ? Optional.of(new Pairing(one, two, false, 1, one.profile().with(two.profile()).terms()))
        : Optional.empty();
  }

  private static String name(Item item) {
    return item.claim().statement().subject() instanceof Referent.Described described
        ? described.text()
        : item.reading().subject().label();
  }

  /** Whether a claim names somebody, and not as the one who beats others. */
  private static boolean defeated(Item defeat, String name) {
    List<String> words = new Name(name).words();
    List<String> told = new Name(defeat.claim().quote().exact()).words();
    List<String> winner = new Name(name(defeat)).words();
    return Collections.indexOfSubList(told, words) >= 0
        && Collections.indexOfSubList(winner, words) < 0;
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Reading reading =
        Restated.reading(
            item, item.claim().statement(), Qualifiers.NONE, question, Participant.Kind.ENTITY);
    String end = isDefeat(item) ? "beaten" : "withdrew";
    return reading.of(reading.subject(), new Participant(end, end, Participant.Kind.WORDS, null));
  }
}
