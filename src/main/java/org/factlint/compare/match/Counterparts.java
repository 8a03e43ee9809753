package org.factlint.compare.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.SourceId;
import org.factlint.claim.Story;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Modifiers;
import org.factlint.compare.match.item.Profiles;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.KnownQuestions;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Lexicon;

/**
 * Gives the machine-read claims of different sources that answer one question a common form, so
 * that they can be compared like claims that people have prepared. A claim without a counterpart
 * keeps to itself.
 */
public final class Counterparts {
  private final List<Facet> facets;
  private final Profiles profiles;
  private final Entities entities;

  /**
   * Looks for counterparts within a story.
   *
   * @param story the story
   */
  public Counterparts(Story story) {
    Lexicon lexicon = Lexicon.standard();
    this.profiles = new Profiles(lexicon, story);
    this.entities = story.entities();
    this.facets = Facets.of(story, lexicon);
  }

  /**
   * Brings counterparts together.
   *
   * @param readings the claims as their sources give them
   * @return the same; of claims in words of their articles, those with a counterpart in common
   *     form; of the others, those that no person vouches for apart from all
   */
  public List<Reading> bring(List<Reading> readings) {
    List<Reading> result = new ArrayList<>();
    Map<SourceId, List<Item>> bySource = new LinkedHashMap<>();
    for (Reading reading : readings) {
      boolean says = reading.predicate().kind() == Predicate.Kind.SAYING;
      if (reading.claim().machineRead() && says) {
        result.add(apart(reading));
      } else if (reading.claim().inWordsOfItsArticle() && !says) {
        bySource
            .computeIfAbsent(reading.source().id(), any -> new ArrayList<>())
            .add(item(reading));
      } else {
        result.add(reading);
      }
    }
    KnownQuestions known = new KnownQuestions(readings);
    Set<Item> placed = new LinkedHashSet<>();
    for (Facet facet : facets) {
      for (List<Pairing> group : groups(facet, bySource, known)) {
        restate(facet, group, placed, result);
      }
    }
    for (Item item : bySource.values().stream().flatMap(List::stream).toList()) {
      if (known.meets(item.reading())) {
        result.add(item.reading());
      } else if (!placed.contains(item)) {
        result.add(item.claim().machineRead() ? apart(item.reading()) : item.reading());
      }
    }
    return result;
  }

  /** A plan gives its amounts as firmly as a report. */
  private static Reading firm(Reading reading) {
    Manner manner = reading.claim().manner();
    if (manner.modality() == Modality.REPORTED) {
      return reading;
    }
    return Restated.with(
        reading, new Manner(manner.polarity(), Modality.ASSERTED, manner.attribution()));
  }

  private Item item(Reading said) {
    Reading reading = said.claim().statement().quantity() == null ? said : firm(said);
    return new Item(
        reading,
        profiles.of(reading.source(), reading.claim()),
        Modifiers.of(reading.claim()),
        profiles.places(reading.source(), reading.claim()));
  }

  /** Matches all pairs of sources; claims that are matched through others form one group. */
  private static List<List<Pairing>> groups(
      Facet facet, Map<SourceId, List<Item>> bySource, KnownQuestions known) {
    Matcher matcher = new Matcher(facet);
    List<List<Item>> sources =
        bySource.values().stream()
            .map(items -> items.stream().filter(i -> facet.asks(i, known)).toList())
            .toList();
    List<List<Pairing>> groups = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      for (int j = i + 1; j < sources.size(); j++) {
        for (Pairing pairing : matcher.match(sources.get(i), sources.get(j))) {
          join(pairing, groups);
        }
      }
    }
    return groups;
  }

  private static void join(Pairing pairing, List<List<Pairing>> groups) {
    for (List<Pairing> group : groups) {
      if (group.stream().anyMatch(other -> meet(other, pairing))) {
        group.add(pairing);
        return;
      }
    }
    groups.add(new ArrayList<>(List.of(pairing)));
  }

  private static boolean meet(Pairing a, Pairing b) {
    Set<Item> items = new LinkedHashSet<>(List.of(a.one(), a.two()));
    return items.contains(b.one()) || items.contains(b.two());
  }

  private void restate(Facet facet, List<Pairing> group, Set<Item> placed, List<Reading> result) {
    CommonQuestion question = CommonQuestions.of(facet, group, placed);
    Set<Item> items = new LinkedHashSet<>();
    group.forEach(pairing -> items.addAll(List.of(pairing.one(), pairing.two())));
    boolean plain =
        !facet.settings().voicesMatter()
            && group.stream().allMatch(Pairing::agrees)
            && items.stream().anyMatch(item -> item.claim().manner().attribution() == null);
    for (Item item : items) {
      placed.add(item);
      Reading restated = facet.restated(item, question);
      result.add(plain ? unattributed(restated) : restated);
    }
  }

  /** From whom a source says that it has something. */
  private Optional<String> voice(Reading reading) {
    Referent voice = reading.claim().manner().attribution();
    if (voice instanceof Referent.Known known) {
      return entities.find(known.id()).map(Entity::displayName);
    }
    return voice instanceof Referent.Described described
        ? Optional.of("“" + described.text() + "”")
        : Optional.empty();
  }

  /** Newspapers name who told them, or do not; only where they differ it matters who says what. */
  private Reading unattributed(Reading reading) {
    Manner manner = reading.claim().manner();
    Reading plain = Restated.with(reading, new Manner(manner.polarity(), manner.modality(), null));
    return voice(reading)
        .map(who -> Restated.explained(plain, "It has this from " + who + "."))
        .orElse(plain);
  }

  /** A claim that is compared with none: its words may mean another thing than they seem to. */
  private static Reading apart(Reading reading) {
    Participant own = reading.subject();
    Participant alone =
        new Participant(own.key() + alone(reading), own.label(), own.kind(), own.office());
    return reading.of(alone, reading.object());
  }

  private static String alone(Reading reading) {
    return " in " + reading.ref();
  }

  /**
   * Whether a machine-read claim was found to have no counterpart.
   *
   * @param reading a reading that {@link #bring} has given
   * @return true if it keeps to itself
   */
  public static boolean keepsToItself(Reading reading) {
    return reading.claim().machineRead() && reading.subject().key().endsWith(alone(reading));
  }
}
