package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.factlint.claim.EntityId;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.Statement;
import org.factlint.extract.language.Chunk;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.quantity.QuantityReader;
import org.factlint.extract.quantity.Rate;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Makes claims of one sentence. */
final class SentenceReader {
  private static final Pattern PART =
      Pattern.compile("\\s+of\\s+(?:them|whom|which|these|those)\\b");

  private final Source article;
  private final Sentence sentence;
  private final QuantityReader quantities;
  private final Times times;
  private final Drafts drafts;
  private final List<Clause> clauses;

  SentenceReader(
      Source article, Sentence sentence, QuantityReader quantities, Times times, Drafts drafts) {
    this.article = article;
    this.sentence = sentence;
    this.quantities = quantities;
    this.times = times;
    this.drafts = drafts;
    this.clauses = Clauses.of(sentence);
  }

  void read() {
    String text = article.article().slice(sentence.span());
    for (QuantityMention mention : quantities.read(text, times.spans(sentence.span())).mentions()) {
      amount(mention);
    }
    List<Span> told = times.spans(sentence.span()).stream().map(this::shifted).toList();
    new Sums(drafts).read(sentence, quantities.read(sentence, told).mentions());
    Roles.in(sentence).forEach(this::role);
    clauses.forEach(this::happening);
  }

  /** What lasts so long, from then to then: the two can be held against each other. */
  private void lasting(QuantityMention mention, Clause clause) {
    List<Times.Told> periods =
        times.in(clause.span()).stream()
            .filter(told -> told.mention().kind() == TimeMention.Kind.PERIOD)
            .filter(told -> closed(told.reference().value()))
            .toList();
    if (periods.size() != 1) {
      return;
    }
    String verb = clause.head().map(Token::lemma).orElse("has");
    drafts.add(
        verb + " from to",
        new Statement(
            subject(clause),
            drafts.generic(verb + " for", Predicate.Kind.STATE),
            null,
            periods.get(0).reference(),
            mention.quantity(),
            null),
        Manner.PLAIN,
        Qualifiers.NONE,
        clause.span(),
        List.of());
  }

  private static Referent subject(Clause clause) {
    String words = clause.subject().map(clause::words).filter(SentenceReader::wordy).orElse("it");
    return new Referent.Described(words, null);
  }

  /** Whether there is more than marks. */
  private static boolean wordy(String words) {
    return words.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /** What the verb does something to, where that is not the amount itself. */
  private @Nullable Referent objectBeside(Clause clause, Span amount) {
    return Happenings.object(clause)
        .filter(chunk -> !sentence.span(chunk.from(), chunk.to()).overlaps(amount))
        .map(clause::words)
        .filter(SentenceReader::wordy)
        .map(words -> (Referent) new Referent.Described(words, null))
        .orElse(null);
  }

  /** Whether somebody says it: “would” is then what they say will be. */
  private boolean reported(Clause clause) {
    return sentence.tokens().subList(0, clause.from()).stream()
        .anyMatch(token -> Happenings.SAYING.contains(token.lemma()));
  }

  private static boolean closed(@Nullable TimeExpression value) {
    return value != null && value.interval() && value.earliest() != null && value.latest() != null;
  }

  private void happening(Clause clause) {
    Optional<String> verb = Happenings.predicate(clause);
    if (verb.isEmpty() || Happenings.SAYING.contains(verb.get())) {
      return;
    }
    Referent subject = subject(clause);
    Referent object =
        Happenings.object(clause)
            .map(clause::words)
            .filter(SentenceReader::wordy)
            .map(words -> (Referent) new Referent.Described(words, null))
            .orElse(null);
    drafts.add(
        clause.subject().map(clause::words).orElse("it") + " " + verb.get(),
        new Statement(
            subject,
            drafts.generic(verb.get(), Predicate.Kind.EVENT),
            object,
            times.first(clause.span()).map(Times.Told::reference).orElse(null),
            null,
            null),
        new Manner(
            Happenings.polarity(clause), Happenings.modality(clause, reported(clause)), null),
        new Qualifiers(
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            new Qualifiers.Marks(sentence.headline(), List.of())),
        clause.span(),
        List.of());
  }

  private void role(RoleMention mention) {
    EntityId person = drafts.entity(mention.name(), EntityType.PERSON);
    drafts.add(
        mention.name() + " " + mention.role(),
        new Statement(
            new Referent.Known(person),
            new PredicateId("holds-post"),
            new Referent.Described(mention.role(), null),
            null,
            null,
            null),
        Manner.PLAIN,
        Qualifiers.NONE,
        mention.span(),
        List.of());
  }

  private Span shifted(Span span) {
    int start = sentence.span().start();
    return new Span(start + span.start(), start + span.end());
  }

  private Clause clause(Span span) {
    return clauses.stream().filter(c -> c.span().overlaps(span)).findFirst().orElse(clauses.get(0));
  }

  private void amount(QuantityMention mention) {
    Span span = shifted(mention.span());
    Clause clause = clause(span);
    String verb = clause.head().map(Token::lemma).orElse("has");
    boolean age = mention.kind() == QuantityMention.Kind.AGE;
    PredicateId predicate =
        age ? new PredicateId("has-age") : drafts.generic(verb, Predicate.Kind.MEASURE);
    Referent subject = subject(clause);
    if (mention.kind() == QuantityMention.Kind.DURATION) {
      lasting(mention, clause);
    }
    Quantity said = mention.quantity();
    Quantity quantity =
        new Quantity(
            said.amount(),
            said.min(),
            said.max(),
            said.approximate(),
            said.unitCode(),
            mention.words());
    Qualifiers qualifiers =
        new Qualifiers(
            null,
            part(span) ? "part" : null,
            measure(mention, span),
            asOf(clause),
            null,
            null,
            null,
            new Qualifiers.Marks(sentence.headline(), List.of()));
    drafts.add(
        verb + " " + mention.words(),
        new Statement(subject, predicate, objectBeside(clause, span), null, quantity, null),
        new Manner(Happenings.polarity(clause), Modality.ASSERTED, null),
        qualifiers,
        clause.span(),
        List.of());
  }

  /** A period as fact files name it; else what each of the amount holds for. */
  private static String period(Rate rate) {
    return switch (rate.unitCode().toString()) {
      case "ucum:h" -> "per hour";
      case "ucum:d" -> "per day";
      case "ucum:wk" -> "per week";
      case "ucum:mo" -> "per month";
      case "ucum:a" -> "per year";
      default -> "per " + rate.unitCode().code();
    };
  }

  /** Whether it is said to be a part of something told before: “two of them”. */
  private boolean part(Span span) {
    int end = span.end() - sentence.span().start();
    String text = article.article().slice(sentence.span());
    int at = text.offsetByCodePoints(0, end);
    return PART.matcher(text.substring(at)).lookingAt();
  }

  /** The time that the amount holds for: that of its clause, or of those who tell it. */
  private @Nullable TimeExpression asOf(Clause clause) {
    return times.in(sentence.span()).stream()
        .filter(told -> told.mention().kind() == TimeMention.Kind.POINT)
        .sorted(
            Comparator.comparing(
                (Times.Told told) -> !clause.span().overlaps(told.mention().span())))
        .map(told -> told.reference().value())
        .findFirst()
        .orElse(null);
  }

  /** What is measured: the nouns at the amount, and its period as fact files name it. */
  private @Nullable String measure(QuantityMention mention, Span span) {
    List<String> words = new ArrayList<>();
    before(span).ifPresent(words::add);
    if (mention.noun() != null) {
      words.add(mention.noun().words());
    }
    if (mention.of() != null) {
      words.add(mention.of().words());
    }
    behind(span).ifPresent(words::add);
    if (mention.per() != null) {
      words.add(period(mention.per()));
    }
    return words.isEmpty() ? null : String.join(" ", words);
  }

  /** The noun phrase of which the amount is one: “a depth of 14 kilometres”. */
  private Optional<String> before(Span span) {
    List<Chunk> chunks = sentence.chunks();
    for (int i = 2; i < chunks.size(); i++) {
      Chunk preposition = chunks.get(i - 1);
      Chunk noun = chunks.get(i - 2);
      boolean here = sentence.span(chunks.get(i).from(), chunks.get(i).to()).overlaps(span);
      if (here) {
        boolean of =
            Set.of("of", "at", "to").contains(sentence.tokens().get(preposition.from()).lower())
                && noun.type() == Chunk.Type.NP
                && noun.to() == preposition.from();
        return of ? Optional.of(words(noun.from(), noun.to())) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** What follows the amount and belongs to it: “40 kilometres below the surface”. */
  private Optional<String> behind(Span span) {
    List<Chunk> chunks = sentence.chunks();
    for (int i = 0; i + 2 < chunks.size(); i++) {
      Chunk here = chunks.get(i);
      boolean last = sentence.span(here.from(), here.to()).end() == span.end();
      if (last
          && chunks.get(i + 1).type() == Chunk.Type.PP
          && chunks.get(i + 1).from() == here.to()
          && chunks.get(i + 2).type() == Chunk.Type.NP) {
        return Optional.of(words(chunks.get(i + 1).from(), chunks.get(i + 2).to()));
      }
    }
    return Optional.empty();
  }

  private String words(int from, int to) {
    return article.article().slice(sentence.span(from, to));
  }
}
