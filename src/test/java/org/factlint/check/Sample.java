package org.factlint.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Origin;
import org.factlint.claim.Polarity;
import org.factlint.claim.Policy;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.SourceHeader;
import org.factlint.claim.SourceId;
import org.factlint.claim.Statement;
import org.factlint.claim.Story;
import org.factlint.claim.TimeReference;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparisons;
import org.factlint.compare.Fact;
import org.factlint.compare.Participant;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.Relation;
import org.factlint.compare.Voices;
import org.factlint.text.Article;
import org.factlint.text.Position;
import org.factlint.text.Span;
import org.factlint.value.Name;

/** Invented claims about a bridge, as comparison hands them on. */
final class Sample {
  static final Predicate OPENS = predicate("opens", 40);

  private static final Map<String, Source> SOURCES = new LinkedHashMap<>();

  private Sample() {}

  static Predicate predicate(String id, int importance) {
    return new Predicate(
        new PredicateId(id),
        id,
        Predicate.Kind.EVENT,
        new Predicate.Arguments(Set.of(), Set.of()),
        new Predicate.Kinship(null, List.of(), List.of(), List.of(), List.of(), List.of(), null),
        new Predicate.Identity(false, Set.of(), Predicate.OnceWithin.ONCE),
        new Predicate.Measure(null, null, null),
        new Predicate.Presentation(importance, List.of(), List.of()));
  }

  static Question question(String key) {
    return new Question(key, "the mayor opens " + key, OPENS);
  }

  /** A reviewed claim in the source's own voice. */
  static Reading reading(String source, String quote) {
    return reading(source, quote, Manner.PLAIN, Origin.MANUAL);
  }

  static Reading spoken(String source, String quote, Referent speaker) {
    Manner manner = new Manner(Polarity.AFFIRMED, Modality.ASSERTED, speaker);
    return reading(source, quote, manner, Origin.MANUAL);
  }

  static Reading extracted(String source, String quote) {
    return reading(source, quote, Manner.PLAIN, Origin.EXTRACTED);
  }

  private static Reading reading(String source, String quote, Manner manner, Origin origin) {
    Participant mayor = new Participant("mayor", "the mayor", Participant.Kind.ENTITY, null);
    int start = 10 * quote.codePointCount(0, quote.length());
    Span span = new Span(start, start + quote.codePointCount(0, quote.length()));
    Claim claim =
        new Claim(
            new ClaimId(quote.replaceAll("[^a-z0-9]+", "-")),
            statement(quote),
            manner,
            Qualifiers.NONE,
            new Quotation(quote, span, new Position(1, start + 1)),
            List.of(),
            origin,
            null);
    return new Reading(source(source), claim, OPENS, mayor, null, null, false, List.of());
  }

  private static Statement statement(String quote) {
    TimeReference time = new TimeReference(null, quote, null, "as the calendar has it", null);
    return new Statement(
        new Referent.Known(new EntityId("mayor")), OPENS.id(), null, time, null, null);
  }

  private static Source source(String id) {
    SourceHeader header =
        new SourceHeader(
            id.equals("untitled") ? null : "The " + id,
            null,
            null,
            SourceHeader.Coverage.PARTIAL,
            Map.of());
    Article article = Article.of("story/" + id + ".txt", "");
    return SOURCES.computeIfAbsent(
        id, key -> new Source(new SourceId(key), header, article, List.of()));
  }

  static Answer answer(String value, Reading... readings) {
    return new Answer(value, "words of " + value, List.of(readings));
  }

  /** Two answers that certainly differ in time, unless a test says otherwise. */
  static Comparison dates(String question, Answer a, Answer b) {
    return comparison(question(question), Aspect.TIME, a, b, Relation.DISJOINT, true, Voices.PLAIN);
  }

  static Comparison comparison(
      Question question,
      Aspect aspect,
      Answer a,
      Answer b,
      Relation relation,
      boolean certain,
      Voices voices) {
    return new Comparison(
        question,
        aspect,
        a,
        b,
        new Comparison.Outcome(relation, certain, false, "one day apart"),
        axes(Axis.EXACT),
        voices,
        Objects.equals(a.onlySource(), b.onlySource()),
        List.of("Both speak of one bridge."));
  }

  static Axes axes(Axis subject) {
    return new Axes(
        subject, Axis.EXACT, Axis.EXACT, Axis.EXACT, Axis.EXACT, Axis.EXACT, Axis.EXACT);
  }

  static Comparisons comparisons(Fact... facts) {
    return new Comparisons(List.of(facts), List.of(), List.of());
  }

  static Story story() {
    Entity mayor =
        new Entity(
            new EntityId("mayor"),
            EntityType.PERSON,
            List.of(new Name("Mayor Olm"), new Name("the mayor")),
            Entity.Links.NONE);
    return new Story(
        "bridges",
        List.copyOf(SOURCES.values()),
        new Entities(List.of(mayor)),
        new Vocabulary(List.of(OPENS)),
        Policy.STANDARD);
  }
}
