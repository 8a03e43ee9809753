package org.factlint.compare.naming;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.claim.Polarity;
import org.factlint.claim.Policy;
import org.factlint.compare.Answer;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.TitleDifference;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.SameStatements;

/**
 * Notices that two sources give one person two titles of one ladder, or two posts in one body, and
 * neither source gives both. Somebody who rose between two days has both rightly.
 */
public final class TitleDifferences {
  private final Entities entities;
  private final Participants participants;
  private final SameStatements statements;

  /**
   * Looks at the people of a story.
   *
   * @param entities the entities
   * @param participants whom its claims speak of
   * @param policy what counts as the same day
   */
  public TitleDifferences(Entities entities, Participants participants, Policy policy) {
    this.entities = entities;
    this.participants = participants;
    this.statements = new SameStatements(policy);
  }

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes one observation a person and pair of titles
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Called>> byPerson = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (!reading.implied() && reading.claim().manner().polarity() == Polarity.AFFIRMED) {
        called(reading)
            .forEach(
                c -> byPerson.computeIfAbsent(c.person().key(), k -> new ArrayList<>()).add(c));
      }
    }
    byPerson.values().forEach(called -> compare(called, ledger));
  }

  /** A person as one claim calls them. */
  private record Called(Participant person, Title title, Reading reading) {}

  private List<Called> called(Reading reading) {
    List<Called> called = new ArrayList<>();
    Post.of(reading, entities)
        .ifPresent(post -> called.add(new Called(reading.subject(), post, reading)));
    for (Participant participant : named(reading)) {
      person(participant)
          .flatMap(person -> Rank.of(reading, person))
          .ifPresent(rank -> called.add(new Called(participant, rank, reading)));
    }
    return called;
  }

  private static List<Participant> named(Reading reading) {
    return reading.object() == null
        ? List.of(reading.subject())
        : List.of(reading.subject(), reading.object());
  }

  private Optional<Entity> person(Participant participant) {
    return participants.entity(participant).filter(entity -> entity.type() == EntityType.PERSON);
  }

  private void compare(List<Called> called, Ledger ledger) {
    Map<Title, List<Called>> byTitle = new LinkedHashMap<>();
    called.forEach(c -> byTitle.computeIfAbsent(c.title(), any -> new ArrayList<>()).add(c));
    List<Title> titles = List.copyOf(byTitle.keySet());
    for (int i = 0; i < titles.size(); i++) {
      for (int j = i + 1; j < titles.size(); j++) {
        List<Called> one = byTitle.getOrDefault(titles.get(i), List.of());
        List<Called> two = byTitle.getOrDefault(titles.get(j), List.of());
        if (titles.get(i).clash(titles.get(j)) && apart(one, two)) {
          ledger.add(difference(one, two));
        }
      }
    }
  }

  /** No source gives both, and nothing says that the two hold for different times. */
  private boolean apart(List<Called> one, List<Called> two) {
    Set<String> sources = new TreeSet<>(sources(one));
    sources.retainAll(sources(two));
    return sources.isEmpty()
        && one.stream()
            .anyMatch(
                a -> two.stream().anyMatch(b -> statements.oneTime(a.reading(), b.reading())));
  }

  private static List<String> sources(List<Called> called) {
    return called.stream().map(c -> c.reading().ref().source().value()).toList();
  }

  private static TitleDifference difference(List<Called> one, List<Called> two) {
    Participant person = one.get(0).person();
    Question question =
        new Question(
            "title of " + person.key(),
            "The title of " + person.label(),
            one.get(0).reading().predicate());
    List<Answer> answers = new ArrayList<>(List.of(answer(one), answer(two)));
    List<String> reasons =
        List.of(
            "Both sources speak of " + person.label() + ".",
            "Somebody who rose, or holds both posts, would explain it; two people of one name, too.");
    return new TitleDifference(
        new Core(
            question, Collections.unmodifiableList(answers), false, "two titles of one", reasons));
  }

  private static Answer answer(List<Called> called) {
    Map<ClaimRef, Reading> readings = new LinkedHashMap<>();
    called.forEach(c -> readings.putIfAbsent(c.reading().ref(), c.reading()));
    Title title = called.get(0).title();
    return new Answer(title.key(), title.words(), List.copyOf(readings.values()));
  }
}
