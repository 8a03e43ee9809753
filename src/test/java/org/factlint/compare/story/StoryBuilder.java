package org.factlint.compare.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.claim.Predicate.Arguments;
import org.factlint.claim.Predicate.Identity;
import org.factlint.claim.Predicate.Kind;
import org.factlint.claim.Predicate.Kinship;
import org.factlint.claim.Predicate.Measure;
import org.factlint.claim.Predicate.OnceWithin;
import org.factlint.claim.Predicate.Presentation;
import org.factlint.claim.Predicate.Slot;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Comparisons;
import org.factlint.text.Article;
import org.factlint.value.Name;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Puts a small story together, for tests. */
final class StoryBuilder {
  private final List<Source> sources = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Predicate> predicates = new ArrayList<>();

  static StoryBuilder story() {
    return new StoryBuilder();
  }

  StoryBuilder source(String id, ClaimBuilder... claims) {
    return source(id, null, claims);
  }

  StoryBuilder source(String id, @Nullable String published, ClaimBuilder... claims) {
    List<Claim> placed = new ArrayList<>();
    for (ClaimBuilder claim : claims) {
      placed.add(claim.at(100 * placed.size()));
    }
    TimeExpression day = published == null ? null : TimeExpression.parse(published);
    SourceHeader header =
        new SourceHeader(null, day, null, SourceHeader.Coverage.PARTIAL, Map.of());
    sources.add(new Source(new SourceId(id), header, Article.of(id + ".txt", ""), placed));
    return this;
  }

  StoryBuilder entity(String id, EntityType type, String... names) {
    return entity(id, type, Entity.Links.NONE, names);
  }

  StoryBuilder entity(String id, EntityType type, Entity.Links links, String... names) {
    List<String> all = names.length == 0 ? List.of(id) : Arrays.asList(names);
    entities.add(new Entity(new EntityId(id), type, all.stream().map(Name::new).toList(), links));
    return this;
  }

  static Entity.Links heldBy(String holder, String of, String in) {
    return new Entity.Links(
        null,
        List.of(),
        List.of(new EntityId(holder)),
        new EntityId(of),
        new EntityId(in),
        null,
        null);
  }

  static Entity.Links lyingIn(String place) {
    return new Entity.Links(null, List.of(), List.of(), null, new EntityId(place), null, null);
  }

  static Entity.Links capitalOf(String country) {
    return new Entity.Links(null, List.of(), List.of(), null, null, new EntityId(country), null);
  }

  StoryBuilder predicate(String id, Kind kind, UnaryOperator<PredicateBuilder> how) {
    predicates.add(how.apply(new PredicateBuilder(id, kind)).build());
    return this;
  }

  StoryBuilder event(String id) {
    return predicate(id, Kind.EVENT, p -> p.once());
  }

  StoryBuilder state(String id) {
    return predicate(id, Kind.STATE, p -> p);
  }

  Comparisons compare() {
    return new Comparer()
        .compare(
            new Story(
                "test",
                List.copyOf(sources),
                new Entities(entities),
                new Vocabulary(predicates),
                Policy.STANDARD));
  }

  /** The properties of a predicate, as far as a test needs them. */
  static final class PredicateBuilder {
    private final String id;
    private final Kind kind;
    private @Nullable OnceWithin once;
    private @Nullable String inverse;
    private @Nullable String weakFormOf;
    private final List<PredicateId> implied = new ArrayList<>();
    private final List<PredicateId> preceded = new ArrayList<>();
    private final Set<Slot> functional = EnumSet.noneOf(Slot.class);
    private Set<EntityType> subject = Set.of();
    private boolean symmetric;

    PredicateBuilder(String id, Kind kind) {
      this.id = id;
      this.kind = kind;
    }

    PredicateBuilder once() {
      once = OnceWithin.ONCE;
      return this;
    }

    PredicateBuilder inverseOf(String other) {
      inverse = other;
      return this;
    }

    PredicateBuilder weakFormOf(String other) {
      weakFormOf = other;
      return this;
    }

    PredicateBuilder implies(String other) {
      implied.add(new PredicateId(other));
      return this;
    }

    PredicateBuilder precedes(String other) {
      preceded.add(new PredicateId(other));
      return this;
    }

    PredicateBuilder oneAnswer(Slot slot) {
      functional.add(slot);
      return this;
    }

    PredicateBuilder takes(EntityType... types) {
      subject = Set.of(types);
      return this;
    }

    PredicateBuilder symmetric() {
      symmetric = true;
      return this;
    }

    Predicate build() {
      return new Predicate(
          new PredicateId(id),
          id,
          kind,
          new Arguments(subject, Set.of()),
          new Kinship(
              id(inverse), List.of(), List.of(), implied, preceded, List.of(), id(weakFormOf)),
          new Identity(symmetric, functional, once),
          new Measure(null, null, null),
          new Presentation(50, List.of(), List.of()));
    }

    private static @Nullable PredicateId id(@Nullable String word) {
      return word == null ? null : new PredicateId(word);
    }
  }
}
