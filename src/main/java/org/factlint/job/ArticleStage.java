package org.factlint.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.factlint.cache.ContentCache;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.claims.ClaimReader;
import org.factlint.extract.claims.Extraction;
import org.factlint.finding.Problem;
import org.jspecify.annotations.Nullable;

/** Adds articles that nobody prepared to a story: their claims, and what these speak of. */
final class ArticleStage {
  private final Vocabulary vocabulary;
  private final List<Source> sources = new ArrayList<>();
  private final Entities known;
  private final Map<EntityId, Entity> entities = new LinkedHashMap<>();
  private final Map<PredicateId, Predicate> predicates = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Supplier<ClaimReader> reader;
  private final ContentCache cache;
  private @Nullable String surroundings;

  /** Begins with what is known before any article is read. */
  ArticleStage(
      Supplier<ClaimReader> reader, ContentCache cache, Vocabulary vocabulary, Entities known) {
    this.cache = cache;
    this.reader = reader;
    this.vocabulary = vocabulary;
    this.known = known;
  }

  /** Takes a source whose claims somebody has written down. */
  void add(Source prepared) {
    sources.add(prepared);
  }

  /** Reads an article. */
  void read(Source article) {
    Kept kept =
        cache.once(
            "claims",
            () ->
                List.of(
                    article.article().text(),
                    article.article().path(),
                    article.id().value(),
                    ContentCache.digest(article.header()),
                    surroundings()),
            () -> kept(article));
    Extraction extraction = kept.of(article);
    sources.add(extraction.source());
    extraction.entities().forEach(entity -> entities.merge(entity.id(), entity, Entity::alsoNamed));
    extraction.predicates().forEach(predicate -> predicates.putIfAbsent(predicate.id(), predicate));
    problems.addAll(extraction.problems());
  }

  /** What was read of an article, without the article. */
  record Kept(
      SourceHeader header,
      List<Claim> claims,
      List<Entity> entities,
      List<Predicate> predicates,
      List<Problem> problems) {

    Extraction of(Source article) {
      Source read = new Source(article.id(), header, article.article(), claims);
      return new Extraction(read, entities, predicates, problems);
    }
  }

  private Kept kept(Source article) {
    Extraction read = reader.get().read(article, known);
    return new Kept(
        read.source().header(),
        read.source().claims(),
        read.entities(),
        read.predicates(),
        read.problems());
  }

  /** What claims are read with besides the article. */
  private String surroundings() {
    String all = surroundings;
    if (all == null) {
      all =
          ContentCache.digest(List.copyOf(known.all()))
              + ContentCache.digest(List.copyOf(vocabulary.predicates()));
      surroundings = all;
    }
    return all;
  }

  /** The story of everything that was added. */
  Story story(String name, Policy policy) {
    List<Entity> all = new ArrayList<>(entities.values());
    all.addAll(known.all());
    List<Predicate> words = new ArrayList<>(predicates.values());
    words.addAll(vocabulary.predicates());
    return new Story(
        name,
        sources.stream().sorted(Comparator.comparing(Source::id)).toList(),
        entities.isEmpty() ? known : new Entities(all),
        predicates.isEmpty() ? vocabulary : new Vocabulary(words),
        policy);
  }

  /** What could not be read. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }
}
