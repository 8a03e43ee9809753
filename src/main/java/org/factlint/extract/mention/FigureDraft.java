package org.factlint.extract.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityType;

/** A figure whose names are still being collected. */
final class FigureDraft {
  private final List<String> words;
  private final Evidence evidence;
  private final Optional<Entity> known;
  private final List<Appellation> names = new ArrayList<>();
  private final List<Appellation> titles = new ArrayList<>();
  private int males;
  private int females;

  FigureDraft(List<String> words, Evidence evidence, Optional<Entity> known) {
    this.words = words;
    this.evidence = evidence;
    this.known = known;
  }

  /** The words of its fullest name. */
  List<String> words() {
    return words;
  }

  String name() {
    return String.join(" ", words);
  }

  Optional<EntityType> type() {
    return known.map(Entity::type).or(evidence::type);
  }

  boolean is(EntityType type) {
    return type().filter(type::equals).isPresent();
  }

  boolean mayBe(EntityType type) {
    return type().isEmpty() || type().get() == type;
  }

  Evidence evidence() {
    return evidence;
  }

  void add(Appellation name) {
    names.add(name);
  }

  void addTitle(Appellation title) {
    titles.add(title);
  }

  List<Appellation> titles() {
    return titles;
  }

  void gender(Gender gender) {
    if (gender == Gender.MALE) {
      males++;
    } else {
      females++;
    }
  }

  Optional<Gender> gender() {
    if (males == females) {
      return Optional.empty();
    }
    return Optional.of(males > females ? Gender.MALE : Gender.FEMALE);
  }

  Figure figure(FigureId id) {
    return new Figure(
        id,
        name(),
        type(),
        gender(),
        List.copyOf(names),
        List.copyOf(titles),
        known.map(Entity::id));
  }
}
