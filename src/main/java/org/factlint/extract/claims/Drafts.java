package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Origin;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.Statement;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.mention.Figure;
import org.factlint.text.Span;
import org.factlint.value.Name;

/** Collects the claims of an article, names them, and makes predicates that no vocabulary has. */
final class Drafts {
  /** Whoever or whatever a clause does not name. */
  static final Referent UNTOLD = new Referent.Described("it", null);

  private final Source article;
  private final Vocabulary vocabulary;
  private final List<Claim> claims = new ArrayList<>();
  private final Set<String> ids = new TreeSet<>();

  /** How often each name was wanted, once it was wanted again. */
  private final Map<String, Integer> times = new HashMap<>();

  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Map<PredicateId, Predicate> predicates = new LinkedHashMap<>();

  Drafts(Source article, Vocabulary vocabulary) {
    this.article = article;
    this.vocabulary = vocabulary;
  }

  /** Adds a claim; its name. */
  ClaimId add(
      String name,
      Statement statement,
      Manner manner,
      Qualifiers qualifiers,
      Span quote,
      List<Span> context) {
    ClaimId id = id(name);
    claims.add(
        new Claim(
            id,
            statement,
            manner,
            qualifiers,
            quotation(quote),
            context.stream().map(this::quotation).toList(),
            Origin.EXTRACTED,
            null));
    return id;
  }

  private ClaimId id(String name) {
    String slug = slug(name);
    times.putIfAbsent(slug, 1);
    String free = slug;
    while (!ids.add(free)) {
      free = slug + "-" + times.merge(slug, 1, Integer::sum);
    }
    return new ClaimId(free);
  }

  /** Words as identifiers have them. */
  static String slug(String words) {
    String slug =
        words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    return slug.isEmpty() ? "claim" : slug;
  }

  /** No qualification but whether it stands in a headline. */
  static Qualifiers marked(boolean headline) {
    return new Qualifiers(
        null, null, null, null, null, null, null, new Qualifiers.Marks(headline, List.of()));
  }

  private Quotation quotation(Span span) {
    return new Quotation(
        article.article().slice(span), span, article.article().position(span.start()));
  }

  /** The predicate of a verb or noun that no vocabulary has: nothing is known of it. */
  PredicateId generic(String words, Predicate.Kind kind) {
    PredicateId id = new PredicateId(slug(words));
    if (vocabulary.find(id).isEmpty()) {
      predicates.computeIfAbsent(id, any -> Generic.predicate(id, words, kind));
    }
    return id;
  }

  /** The entity that a figure is: a listed one, or a new one with all its names. */
  EntityId entity(Figure figure, EntityType type) {
    return figure
        .known()
        .orElseGet(
            () -> {
              EntityId id = new EntityId(slug(figure.name()));
              entities.putIfAbsent(id, new Entity(id, type, names(figure), Entity.Links.NONE));
              return id;
            });
  }

  private static List<Name> names(Figure figure) {
    Set<String> names = new LinkedHashSet<>(List.of(figure.name()));
    figure.names().forEach(name -> names.add(name.words()));
    return names.stream().map(Name::new).toList();
  }

  List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  List<Claim> claims() {
    return claims;
  }

  Map<PredicateId, Predicate> predicates() {
    return predicates;
  }
}
