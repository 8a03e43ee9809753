package org.factlint.factfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Origin;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.Suggestion;
import org.jspecify.annotations.Nullable;

/** Reads claims. */
final class ClaimParser {
  static final List<String> KEYS =
      List.of(
          "id",
          "subject",
          "predicate",
          "object",
          "time",
          "quantity",
          "place",
          "polarity",
          "modality",
          "attribution",
          "qualifiers",
          "quote",
          "context",
          "origin",
          "reviewedBy");

  private static final List<String> REQUIRED = List.of("subject", "predicate", "quote");

  private final FactContext context;
  private final ClaimIds ids;
  private final ReferentParser referents;
  private final ValueParser values;
  private final QuoteParser quotes;
  private final QualifiersParser qualifiers;
  private final ArgumentTypes types;

  ClaimParser(FactContext context, ClaimIds ids) {
    this.context = context;
    this.ids = ids;
    this.referents = new ReferentParser(context);
    this.values = new ValueParser(context);
    this.quotes = new QuoteParser(context);
    this.qualifiers = new QualifiersParser(context);
    this.types = new ArgumentTypes(context);
  }

  /** Reads a claim; empty if it is so broken that nothing can be made of it. */
  Optional<Claim> claim(JsonValue value) {
    return JsonFields.of(value, KEYS, REQUIRED, context.log()).flatMap(this::claim);
  }

  private Optional<Claim> claim(JsonFields fields) {
    fields.text("id");
    Optional<Statement> statement = statement(fields);
    Manner manner = manner(fields);
    var narrowing = qualifiers.qualifiers(fields);
    Optional<Quotation> quote = fields.value("quote").flatMap(quotes::quotation);
    List<Quotation> leaning = context(fields);
    Origin origin = fields.word("origin", Origin.class).orElse(Origin.MANUAL);
    String reviewer = fields.textOrNull("reviewedBy").map(TextValue::text).orElse(null);
    ClaimId id = new ClaimId(ids.of(fields.node()));
    return statement.flatMap(
        said ->
            quote.map(
                words -> new Claim(id, said, manner, narrowing, words, leaning, origin, reviewer)));
  }

  private Optional<Statement> statement(JsonFields fields) {
    Predicate predicate = predicate(fields).orElse(null);
    Optional<Referent> subject = argument(fields, "subject", predicate);
    Referent object = argument(fields, "object", predicate).orElse(null);
    var time = values.time(fields);
    var quantity = values.quantity(fields, "quantity");
    Referent place = referents.referent(fields, "place").orElse(null);
    Optional<PredicateId> word =
        fields.value("predicate").map(JsonValue.class::cast).flatMap(ClaimParser::word);
    return subject.flatMap(
        about -> word.map(id -> new Statement(about, id, object, time, quantity, place)));
  }

  private static Optional<PredicateId> word(JsonValue value) {
    return value instanceof TextValue text
        ? Optional.of(new PredicateId(text.text()))
        : Optional.empty();
  }

  private Optional<Predicate> predicate(JsonFields fields) {
    return fields.text("predicate").flatMap(this::predicate);
  }

  private Optional<Predicate> predicate(TextValue text) {
    Optional<Predicate> known = context.vocabulary().find(new PredicateId(text.text()));
    if (known.isEmpty() && !context.gaps().vocabulary()) {
      context
          .log()
          .error(
              Check.VOCABULARY_VIOLATION,
              text,
              "the unknown predicate " + text.words(),
              "a predicate of the vocabulary",
              Suggestion.fix(
                  text.text(),
                  VocabularyReader.words(context.vocabulary()),
                  "choose another, or add it to a vocabulary.json of your own"));
    }
    return known;
  }

  private Optional<Referent> argument(
      JsonFields fields, String slot, @Nullable Predicate predicate) {
    Optional<Referent> referent = referents.referent(fields, slot);
    if (predicate != null && referent.isPresent()) {
      types.check(predicate, slot, referent.get(), fields.value(slot).orElse(fields.node()));
    }
    return referent;
  }

  private Manner manner(JsonFields fields) {
    return new Manner(
        fields.word("polarity", Polarity.class).orElse(Polarity.AFFIRMED),
        fields.word("modality", Modality.class).orElse(Modality.ASSERTED),
        referents.referent(fields, "attribution").orElse(null));
  }

  private List<Quotation> context(JsonFields fields) {
    List<Quotation> leaning = new ArrayList<>();
    fields.items("context").forEach(item -> quotes.quotation(item).ifPresent(leaning::add));
    return List.copyOf(leaning);
  }
}
