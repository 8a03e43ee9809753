package org.factlint.compare.match.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Evidence;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Verbs;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.KnownQuestions;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Term;
import org.factlint.extract.language.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Where: of one event, in two places of name. That neither lies in the other is taken from the
 * articles: who writes of Lund and knows Sweden for its place would not leave both unsaid.
 */
public final class PlaceFacet implements Facet {
  /** What happens once to somebody or something, whether or not one says when. */
  private static final Pattern ONCE =
      Pattern.compile("(?:be-)?(?:dies?|bear|born|bury|crash|sink|is-born|born)\\b.*");

  private static final double SAME_ACT = 0.8;

  private static final FacetSettings SETTINGS =
      new FacetSettings("place", FacetSettings.NEVER, 0.5, Predicate.Kind.EVENT, FacetSettings.ONCE)
          .askingValues();

  private final Lexicon lexicon;
  private final Verbs verbs;
  private final Set<String> countries = countries();

  /**
   * Asks where.
   *
   * @param lexicon which words for an event stand for one thing
   * @param verbs how the verbs of two claims stand to each other
   */
  public PlaceFacet(Lexicon lexicon, Verbs verbs) {
    this.lexicon = lexicon;
    this.verbs = verbs;
  }

  private static Set<String> countries() {
    return WordList.lines(WordList.class, "/org/factlint/extract/mention/countries.txt").stream()
        .flatMap(line -> Stream.of(line.substring(0, line.indexOf('|')).split(",")))
        .collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean asks(Item item, KnownQuestions known) {
    return takes(item);
  }

  @Override
  public boolean takes(Item item) {
    Modality modality = item.claim().manner().modality();
    return Facet.act(item)
        && item.places().names().size() == 1
        && item.claim().manner().polarity() == Polarity.AFFIRMED
        && (modality == Modality.ASSERTED || modality == Modality.PLANNED);
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    boolean oneEvent =
        one.places().elsewhere(two.places())
            && country(one) == country(two)
            && sameObject(one, two)
            && one.claim().manner().modality() == two.claim().manner().modality()
            && verbs.between(one.claim(), two.claim()) == Verbs.Relation.ALIKE
            && sameSubject(one, two)
            && (dated(one, two) || (once(one) && once(two)))
            && Facet.sameTime(one, two)
            && one.modifiers().fit(two.modifiers());
    Evidence evidence = one.profile().with(two.profile());
    return oneEvent && evidence.bothCore() >= SAME_ACT
        ? Optional.of(new Pairing(one, two, false, evidence.score(), evidence.terms()))
        : Optional.empty();
  }

  /** A city may lie in a country of which the other article speaks. */
  private boolean country(Item item) {
    return countries.contains(name(item));
  }

  private static String name(Item item) {
    return item.places().names().values().iterator().next();
  }

  private static boolean sameSubject(Item one, Item two) {
    Participant mine = one.reading().subject();
    return mine.kind() == Participant.Kind.ENTITY
        && mine.key().equals(two.reading().subject().key());
  }

  /** What it is done to, in as many words or fewer. */
  private boolean sameObject(Item one, Item two) {
    Participant mine = object(one);
    Participant theirs = object(two);
    if (mine == null || theirs == null) {
      return mine == null && theirs == null;
    }
    List<Term> first = lexicon.terms(mine.label());
    List<Term> second = lexicon.terms(theirs.label());
    return mine.key().equals(theirs.key()) || holds(first, second) || holds(second, first);
  }

  private static @Nullable Participant object(Item item) {
    return Verbs.isAdjunct(item.claim()) ? null : item.reading().object();
  }

  private static boolean holds(List<Term> all, List<Term> some) {
    return some.stream().allMatch(term -> all.stream().anyMatch(o -> term.likeness(o) > 0));
  }

  private static boolean dated(Item one, Item two) {
    return Facet.time(one) != null && Facet.time(two) != null;
  }

  private static boolean once(Item item) {
    return ONCE.matcher(item.claim().statement().predicate().value()).matches();
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Claim claim = item.claim();
    Statement statement =
        new Statement(
            claim.statement().subject(), question.predicate().id(), null, null, null, null);
    Reading reading =
        Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
    String name = name(item);
    return new Reading(
        reading.source(),
        reading.claim(),
        reading.predicate(),
        reading.subject(),
        reading.object(),
        new Participant(name.toLowerCase(Locale.ROOT), name, Participant.Kind.NAME, null),
        reading.implied(),
        reading.steps());
  }
}
