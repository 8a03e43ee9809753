package org.factlint.compare.naming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Policy;
import org.factlint.compare.Answer;
import org.factlint.compare.NameDifference;
import org.factlint.compare.Observation.Core;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;
import org.factlint.compare.aspect.Ledger;
import org.factlint.compare.aspect.SameStatements;
import org.factlint.value.Name;

/**
 * Notices that two sources tell the same of two people whose names are alike in one part and differ
 * in another: Lorraine and Loretta Achebe, each the union's president. A source that knows both has
 * not mixed them up.
 */
public final class NameDifferences {
  /** A name, and not a description such as “nine soldiers”. */
  private static final Pattern CAPITALISED =
      Pattern.compile("“?(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*\\s*)+”?");

  private final Participants participants;
  private final SameStatements statements;

  /**
   * Looks at the people of a story.
   *
   * @param participants whom its claims speak of
   * @param policy what counts as the same day
   */
  public NameDifferences(Participants participants, Policy policy) {
    this.participants = participants;
    this.statements = new SameStatements(policy);
  }

  /**
   * Looks at all claims.
   *
   * @param readings all readings of a story, sorted
   * @param ledger takes one observation a pair of names
   */
  public void observe(List<Reading> readings, Ledger ledger) {
    Map<String, List<Reading>> told = new LinkedHashMap<>();
    for (Reading reading : readings) {
      if (counts(reading)) {
        String key =
            reading.predicate().id()
                + "(?, "
                + (reading.object() == null ? "" : reading.object().key())
                + ")";
        told.computeIfAbsent(key, any -> new ArrayList<>()).add(reading);
      }
    }
    told.forEach((key, group) -> compare(key, group, readings, ledger));
  }

  private boolean counts(Reading reading) {
    return !reading.implied()
        && reading.object() != null
        && reading.claim().manner().polarity() == Polarity.AFFIRMED
        && reading.claim().manner().modality() == Modality.ASSERTED
        && person(reading);
  }

  private boolean person(Reading reading) {
    Participant participant = reading.subject();
    Optional<Entity> entity = participants.entity(participant);
    Set<EntityType> types = reading.predicate().arguments().subject();
    return switch (participant.kind()) {
      case ENTITY -> entity.filter(e -> e.type() == EntityType.PERSON).isPresent();
      case HOLDER, NAME -> false;
      case WORDS ->
          types.contains(EntityType.PERSON)
              && !types.contains(EntityType.ORGANISATION)
              && CAPITALISED.matcher(participant.label()).matches();
    };
  }

  private void compare(String key, List<Reading> group, List<Reading> all, Ledger ledger) {
    Map<String, List<Reading>> byName = new LinkedHashMap<>();
    group.forEach(r -> byName.computeIfAbsent(r.subject().key(), any -> new ArrayList<>()).add(r));
    List<List<Reading>> named = List.copyOf(byName.values());
    for (int i = 0; i < named.size(); i++) {
      for (int j = i + 1; j < named.size(); j++) {
        Participant one = named.get(i).get(0).subject();
        Participant two = named.get(j).get(0).subject();
        boolean post = Post.asked(named.get(i).get(0));
        if (halfAlike(one, two, post)
            && apart(one, two, all)
            && oneTime(named.get(i), named.get(j))) {
          ledger.add(difference(key, named.get(i), named.get(j)));
        }
      }
    }
  }

  private boolean oneTime(List<Reading> one, List<Reading> two) {
    return one.stream().anyMatch(a -> two.stream().anyMatch(b -> statements.oneTime(a, b)));
  }

  /** No source speaks of both. */
  private static boolean apart(Participant one, Participant two, List<Reading> all) {
    Set<String> sources = sources(one, all);
    sources.retainAll(sources(two, all));
    return sources.isEmpty();
  }

  private static Set<String> sources(Participant participant, List<Reading> all) {
    Set<String> sources = new TreeSet<>();
    for (Reading reading : all) {
      boolean object = reading.object() != null && reading.object().key().equals(participant.key());
      if (object || reading.subject().key().equals(participant.key())) {
        sources.add(reading.ref().source().value());
      }
    }
    return sources;
  }

  private boolean halfAlike(Participant a, Participant b, boolean post) {
    return names(a).stream()
        .anyMatch(mine -> names(b).stream().anyMatch(theirs -> halfAlike(mine, theirs, post)));
  }

  private List<List<String>> names(Participant participant) {
    List<Name> names =
        participants
            .entity(participant)
            .map(Entity::names)
            .orElse(List.of(new Name(participant.label())));
    return names.stream().map(Titles.standard()::bare).filter(words -> words.size() > 1).toList();
  }

  /**
   * Alike in one part, and each with a part that the other does not have. Many bear one family
   * name: where it is not one post, the other part must at least begin alike.
   */
  private static boolean halfAlike(List<String> a, List<String> b, boolean post) {
    Set<String> mine = new LinkedHashSet<>(a);
    mine.removeAll(b);
    Set<String> theirs = new LinkedHashSet<>(b);
    theirs.removeAll(a);
    boolean share = mine.size() < Set.copyOf(a).size();
    return share
        && mine.stream()
            .anyMatch(
                x -> theirs.stream().anyMatch(y -> post || x.codePointAt(0) == y.codePointAt(0)));
  }

  private static NameDifference difference(String key, List<Reading> one, List<Reading> two) {
    Reading first = one.get(0);
    String object = first.object() == null ? "" : " " + first.object().label();
    Question question =
        new Question(key, "Who " + first.predicate().label() + object, first.predicate());
    List<Answer> answers = List.of(answer(one), answer(two));
    List<String> reasons =
        List.of(
            "Both sources say who: " + question.topic() + ".",
            "The two names are alike in one part and differ in another.",
            "Two people, one after the other or together, would explain it.");
    return new NameDifference(new Core(question, answers, false, "half alike", reasons));
  }

  private static Answer answer(List<Reading> readings) {
    Participant who = readings.get(0).subject();
    return new Answer(who.key(), who.label(), List.copyOf(readings));
  }
}
