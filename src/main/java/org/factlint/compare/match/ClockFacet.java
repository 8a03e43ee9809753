package org.factlint.compare.match;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.factlint.claim.Manner;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Statement;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;

/** At what time of day: of one act, told to the minute. */
final class ClockFacet implements Facet {
  private static final double SHARED_CORE = 0.6;
  private static final Pattern CLOCK =
      Pattern.compile(
          "(?i)(?<about>(?:about|around|shortly|just|nearly|almost|some time|before|after)\\s+"
              + "(?:before |after |past )?)?\\b(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?\\s?"
              + "(?<half>[ap])\\.?m\\b\\.?|(?<full>[01]?\\d|2[0-3]):(?<past>[0-5]\\d)\\b)");
  private static final Pattern UNTIL = Pattern.compile("(?i)\\buntil\\s+(?:about\\s+)?$");

  private final Verbs verbs;

  ClockFacet(Verbs verbs) {
    this.verbs = verbs;
  }

  /**
   * A time of day.
   *
   * @param minutes since midnight
   * @param words the words
   * @param exact whether it is not said to be near
   * @param until whether nothing happens before
   */
  private record Clock(int minutes, String words, boolean exact, boolean until) {}

  private static Optional<Clock> clock(Item item) {
    String quote = item.claim().quote().exact();
    List<MatchResult> found = CLOCK.matcher(quote).results().toList();
    return found.size() == 1 ? Optional.of(clock(quote, found.get(0))) : Optional.empty();
  }

  private static Clock clock(String quote, MatchResult found) {
    boolean exact = found.group(1) == null;
    boolean until = UNTIL.matcher(quote.substring(0, found.start())).find();
    String words = found.group().strip();
    if (found.group(5) != null) {
      int minutes = 60 * Integer.parseInt(found.group(5)) + Integer.parseInt(found.group(6));
      return new Clock(minutes, words, exact, until);
    }
    int hour = Integer.parseInt(found.group(2)) % 12;
    int minute = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
    boolean evening = found.group(4).equalsIgnoreCase("p");
    return new Clock(60 * (evening ? hour + 12 : hour) + minute, words, exact, until);
  }

  @Override
  public String name() {
    return "clock";
  }

  @Override
  public boolean takes(Item item) {
    return Facet.act(item)
        && clock(item).filter(clock -> clock.exact() && told(item, clock)).isPresent();
  }

  /** “They did not come until 3:40 p.m.” tells when they came, “not at 3:40 p.m.” does not. */
  private static boolean told(Item item, Clock clock) {
    return clock.until() == (item.claim().manner().polarity() == Polarity.NEGATED);
  }

  @Override
  public double agreementBar() {
    return 0.6;
  }

  @Override
  public double conflictBar() {
    return 0.9;
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    int first = clock(one).orElseThrow().minutes();
    int second = clock(two).orElseThrow().minutes();
    Evidence evidence = one.profile().with(two.profile());
    boolean sameAct =
        verbs.between(one.claim(), two.claim()) == Verbs.Relation.ALIKE
            && Subjects.compatible(one, two)
            && Facet.sameTime(one, two);
    boolean enough = first == second || (sameAct && evidence.bothCore() >= SHARED_CORE);
    return enough
        ? Optional.of(
            new Pairing(
                one,
                two,
                first == second,
                evidence.score() + (sameAct ? 0.3 : 0),
                evidence.terms()))
        : Optional.empty();
  }

  @Override
  public Predicate.Kind kind() {
    return Predicate.Kind.EVENT;
  }

  @Override
  public Predicate.Identity identity() {
    return new Predicate.Identity(false, Set.of(Predicate.Slot.OBJECT), null);
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Clock clock = clock(item).orElseThrow();
    Manner said = item.claim().manner();
    Statement statement =
        new Statement(
            item.claim().statement().subject(), question.predicate().id(), null, null, null, null);
    Reading reading =
        Restated.reading(item, statement, Qualifiers.NONE, question, Participant.Kind.ENTITY);
    return Restated.with(
            reading, new Manner(Polarity.AFFIRMED, said.modality(), said.attribution()))
        .of(
            reading.subject(),
            new Participant(
                "at minute " + clock.minutes(), clock.words(), Participant.Kind.ENTITY, null));
  }
}
