package org.factlint.compare.match.participant;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Qualifiers;
import org.factlint.compare.Participant;
import org.factlint.compare.Reading;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.FacetSettings;
import org.factlint.compare.match.question.Pairing;
import org.factlint.compare.match.question.Restated;
import org.factlint.compare.match.word.Relations;
import org.factlint.compare.match.word.Relations.Relation;
import org.factlint.compare.match.word.Relations.Way;
import org.factlint.value.Name;

/** How: two of name stand to each other. Who succeeded whom, owns whom, is whose brother. */
public final class RelationFacet implements Facet {
  private static final FacetSettings SETTINGS =
      new FacetSettings("relation", 0.5, 0.5, Predicate.Kind.EVENT, FacetSettings.ONE_OBJECT);

  private final Relations relations;

  /**
   * Asks how two stand to each other.
   *
   * @param relations the ways in which two can
   */
  public RelationFacet(Relations relations) {
    this.relations = relations;
  }

  /**
   * A claim as a relation of two.
   *
   * @param relation how they stand to each other
   * @param first the name of who is named first in it
   * @param second the name of the other
   */
  private record Tie(Relation relation, String first, String second) {

    boolean sameWay(Tie other) {
      return same(first, other.first) && same(second, other.second);
    }

    boolean swapped(Tie other) {
      return same(first, other.second) && same(second, other.first);
    }

    /** Whether the two cannot both hold. */
    boolean excludes(Tie other) {
      boolean both = sameWay(other) || swapped(other);
      boolean turned = relation.equals(other.relation) && !relation.mutual() && swapped(other);
      return both && (turned || relation.excludes(other.relation));
    }

    boolean agrees(Tie other) {
      return relation.equals(other.relation)
          && (sameWay(other) || (relation.mutual() && swapped(other)));
    }

    /** Whether both name the only one, and differ. */
    boolean another(Tie other) {
      return relation.equals(other.relation)
          && relation.single()
          && same(second, other.second)
          && new Name(first).words().stream().noneMatch(new Name(other.first).words()::contains);
    }

    String words() {
      return relation.mutual() && first.compareTo(second) > 0
          ? second + " and " + first + ": " + relation.name()
          : first + ", " + relation.name() + " of " + second;
    }

    /** One name holds the other. */
    private static boolean same(String one, String two) {
      Set<String> mine = new LinkedHashSet<>(new Name(one).words());
      Set<String> theirs = new LinkedHashSet<>(new Name(two).words());
      return mine.containsAll(theirs) || theirs.containsAll(mine);
    }
  }

  @Override
  public FacetSettings settings() {
    return SETTINGS;
  }

  @Override
  public boolean takes(Item item) {
    return item.claim().manner().polarity() == Polarity.AFFIRMED
        && item.claim().manner().modality() == Modality.ASSERTED
        && item.claim().statement().quantity() == null
        && tie(item.reading()).isPresent();
  }

  private Optional<Tie> tie(Reading reading) {
    Participant subject = reading.subject();
    Participant object = reading.object();
    Optional<Way> way = relations.of(reading.claim().statement().predicate().value());
    if (way.isEmpty() || object == null || !named(subject) || !named(object)) {
      return Optional.empty();
    }
    boolean turned = way.get().turned();
    return Optional.of(
        new Tie(
            way.get().relation(),
            turned ? bare(object) : bare(subject),
            turned ? bare(subject) : bare(object)));
  }

  /** Its name without the quotation marks of words that nobody has listed. */
  private static String bare(Participant participant) {
    return participant.label().replaceAll("^“|”$", "");
  }

  private static boolean named(Participant participant) {
    String label = bare(participant);
    return !label.isEmpty()
        && Character.isUpperCase(label.codePointAt(0))
        && !new Name(label).words().isEmpty();
  }

  @Override
  public Optional<Pairing> pair(Item one, Item two) {
    Tie mine = tie(one.reading()).orElseThrow();
    Tie theirs = tie(two.reading()).orElseThrow();
    List<String> terms = List.of(mine.first(), mine.second());
    if (mine.agrees(theirs)) {
      return Optional.of(new Pairing(one, two, true, 1, terms));
    }
    boolean another =
        mine.another(theirs) && !told(one, theirs.first()) && !told(two, mine.first());
    return (another || mine.excludes(theirs)) && Facet.sameTime(one, two)
        ? Optional.of(new Pairing(one, two, false, 1, terms))
        : Optional.empty();
  }

  /** Whether a claim names somebody, too: a book may have two authors. */
  private static boolean told(Item item, String name) {
    List<String> words = new Name(item.claim().quote().exact()).words();
    return new Name(name).words().stream().anyMatch(words::contains);
  }

  @Override
  public Reading restated(Item item, CommonQuestion question) {
    Reading reading =
        Restated.reading(
            item,
            item.claim().statement(),
            new Qualifiers(
                null, null, null, null, null, null, null, item.claim().qualifiers().marks()),
            question,
            Participant.Kind.ENTITY);
    Tie tie = tie(item.reading()).orElseThrow();
    Tie model = tie(question.model()).filter(tie::agrees).orElse(tie);
    return reading.of(
        reading.subject(),
        new Participant(model.words(), tie.words(), Participant.Kind.ENTITY, null));
  }
}
