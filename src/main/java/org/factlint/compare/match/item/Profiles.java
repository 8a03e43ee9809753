package org.factlint.compare.match.item;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.SourceId;
import org.factlint.claim.Statement;
import org.factlint.claim.Story;
import org.factlint.compare.match.item.Profile.Place;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Term;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Makes the profiles of a story's claims. */
public final class Profiles {
  private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "this");
  private static final int FEWEST_SENTENCES = 12;
  private static final double LEAST = 0.15;
  private static final double COMMON = 0.3;

  /** A number that stands beside the value in both texts says that they speak of one thing. */
  private static final double FIGURE = 1.6;

  /** So that what stands in one sentence of each text still tells nearly all that it can. */
  private static final double STRETCH = 1.25;

  private final Lexicon lexicon;

  /** The terms of sentences, which stand around many quotations. */
  private final Map<String, List<Term>> ofSentences = new HashMap<>();

  private final Entities entities;
  private final Map<SourceId, SentencesOf> texts = new LinkedHashMap<>();
  private final Map<SourceId, Set<String>> names = new LinkedHashMap<>();
  private final Map<String, Integer> sentencesWith = new LinkedHashMap<>();
  private int sentences;

  /**
   * Counts how often each term of a story is told.
   *
   * @param lexicon which words stand for one thing
   * @param story the story
   */
  public Profiles(Lexicon lexicon, Story story) {
    this.lexicon = lexicon;
    this.entities = story.entities();
    for (Source source : story.sources()) {
      SentencesOf marked = new SentencesOf(source);
      texts.put(source.id(), marked);
      count(source, marked);
    }
  }

  /** Counts in how many sentences a term is; a name, also where a pronoun stands for it. */
  private void count(Source source, SentencesOf marked) {
    List<Set<String>> keys = new ArrayList<>();
    for (int i = 0; i < marked.count(); i++) {
      Set<String> own = new LinkedHashSet<>();
      lexicon.terms(marked.at(i)).forEach(term -> own.add(term.key()));
      keys.add(own);
    }
    for (Claim claim : source.claims()) {
      Set<String> own = keys.get(marked.of(claim.quote().span()));
      for (String name : known(claim.statement())) {
        lexicon.terms(name).forEach(term -> own.add(term.key()));
      }
    }
    for (Set<String> own : keys) {
      sentences += own.isEmpty() ? 0 : 1;
      own.forEach(key -> sentencesWith.merge(key, 1, Integer::sum));
    }
  }

  /**
   * Where a claim has what it tells of; of what has its subject elsewhere, by its sentence.
   *
   * @param source the source of the claim
   * @param claim a claim of the story
   * @return the places of the claim
   */
  public Places places(Source source, Claim claim) {
    SentencesOf text = Objects.requireNonNull(texts.get(source.id()));
    String clause =
        claim.context().isEmpty() ? claim.quote().exact() : text.around(claim.quote().span());
    return Places.of(
        clause, names.computeIfAbsent(source.id(), any -> Places.text(source.article().text())));
  }

  private List<String> known(Statement statement) {
    return Stream.of(statement.subject(), statement.object(), statement.place())
        .flatMap(referent -> referent instanceof Referent.Known known ? names(known) : Stream.of())
        .toList();
  }

  private Stream<String> names(Referent.Known known) {
    return entities.find(known.id()).map(Entity::displayName).stream();
  }

  /** How much a term tells in this story: little if it is all over it. */
  private double rarity(Term term) {
    double all = Math.log(Math.max(sentences, FEWEST_SENTENCES) + 1.0);
    double with = Math.log(1.0 + sentencesWith.getOrDefault(term.key(), 1));
    double rare = Math.max(LEAST, Math.min(1, STRETCH * (all - with) / all));
    return lexicon.common(term) ? Math.min(COMMON, rare) : rare;
  }

  /**
   * What a claim is about.
   *
   * @param source the source of the claim
   * @param claim a claim of the story
   * @return its profile
   */
  public Profile of(Source source, Claim claim) {
    Profile.Builder profile = new Profile.Builder();
    Statement statement = claim.statement();
    Set<String> own = own(claim);
    for (String words : core(statement, claim.qualifiers())) {
      add(words, Place.CORE, own, profile);
    }
    for (String name : known(statement)) {
      lexicon.terms(name).forEach(term -> profile.name(term, rarity(term)));
    }
    add(claim.quote().exact(), Place.CLAUSE, own, profile);
    SentencesOf text = Objects.requireNonNull(texts.get(source.id()));
    add(text.around(claim.quote().span()), Place.SENTENCE, own, profile);
    if (statement.subject() instanceof Referent.Described described && pronoun(described.text())) {
      add(text.before(claim.quote().span()), Place.BEFORE, own, profile);
    }
    return profile.build();
  }

  private void add(String words, Place place, Set<String> own, Profile.Builder profile) {
    List<Term> terms =
        place == Place.SENTENCE
            ? ofSentences.computeIfAbsent(words, lexicon::terms)
            : lexicon.terms(words);
    for (Term term : terms) {
      if (!own.contains(term.key())) {
        boolean figure = term.number() && place == Place.CLAUSE;
        profile.add(term, place, figure ? FIGURE : rarity(term));
      }
    }
  }

  private List<String> core(Statement statement, Qualifiers qualifiers) {
    List<String> core = new ArrayList<>();
    Optional.ofNullable(qualifiers.measure()).ifPresent(core::add);
    core.add(statement.predicate().value());
    if (statement.object() instanceof Referent.Described described
        && Verbs.isLight(statement.predicate().value())) {
      core.add(statement.predicate().value() + " " + described.text());
    }
    if (statement.quantity() != null
        && statement.quantity().unitCode().scheme() == UnitCode.Scheme.COUNT) {
      core.add(statement.quantity().unitCode().code());
    }
    core.addAll(words(statement.subject()));
    core.addAll(words(statement.object()));
    return core;
  }

  private static List<String> words(@Nullable Referent referent) {
    return referent instanceof Referent.Described described ? List.of(described.text()) : List.of();
  }

  /** The words of the claim's own value. */
  private Set<String> own(Claim claim) {
    Set<String> own = new LinkedHashSet<>();
    Statement statement = claim.statement();
    if (statement.quantity() != null && statement.quantity().text() != null) {
      lexicon.terms(statement.quantity().text()).stream()
          .filter(Term::number)
          .map(Term::key)
          .forEach(own::add);
    }
    if (statement.time() != null && statement.time().text() != null) {
      lexicon.terms(statement.time().text()).stream().map(Term::key).forEach(own::add);
    }
    return own;
  }

  /**
   * Whether a claim names its subject by a pronoun that the article leaves open.
   *
   * @param item the claim
   * @return true if its own words do not say whom it is about
   */
  public static boolean isPronoun(Item item) {
    return item.claim().statement().subject() instanceof Referent.Described described
        && pronoun(described.text());
  }

  private static boolean pronoun(String words) {
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT));
  }
}
