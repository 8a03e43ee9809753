package org.factlint.factfile;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.claim.Predicate.Arguments;
import org.factlint.claim.Predicate.Identity;
import org.factlint.claim.Predicate.Kind;
import org.factlint.claim.Predicate.Kinship;
import org.factlint.claim.Predicate.Measure;
import org.factlint.claim.Predicate.Monotone;
import org.factlint.claim.Predicate.OnceWithin;
import org.factlint.claim.Predicate.Presentation;
import org.factlint.claim.Predicate.Slot;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.Suggestion;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;

/** Reads predicates. */
final class PredicateParser {
  static final List<String> KEYS =
      List.of(
          "id",
          "label",
          "kind",
          "subject",
          "object",
          "inverse",
          "synonyms",
          "symmetric",
          "antonyms",
          "functional",
          "onceWithin",
          "precedes",
          "implies",
          "disjointWith",
          "weakFormOf",
          "unit",
          "tolerance",
          "monotone",
          "importance",
          "nouns",
          "verbs");

  static final List<String> REQUIRED = List.of("id", "label", "kind", "subject");
  private static final List<String> LINKS = List.of("inverse", "weakFormOf");
  private static final List<String> LINK_LISTS =
      List.of("antonyms", "precedes", "implies", "disjointWith");

  private final FactContext context;
  private final FirstUses words;

  PredicateParser(FactContext context) {
    this.context = context;
    this.words =
        new FirstUses(
            context.log(),
            "predicate word",
            "each id and synonym once",
            "rename or remove one of the two");
  }

  Optional<Predicate> predicate(JsonFields fields) {
    Optional<TextValue> id = fields.text("id").filter(this::isNew);
    Optional<TextValue> label = fields.text("label");
    Optional<Kind> kind = fields.word("kind", Kind.class);
    Arguments arguments = new Arguments(types(fields, "subject"), types(fields, "object"));
    Kinship kinship = kinship(fields);
    Identity identity =
        new Identity(
            fields.flag("symmetric"),
            set(Slot.class, fields.words("functional", Slot.class)),
            fields.word("onceWithin", OnceWithin.class).orElse(null));
    Measure measure = measure(fields);
    Presentation presentation =
        new Presentation(
            fields.wholeNumber("importance", 0, 100).orElse(0),
            strings(fields, "nouns"),
            strings(fields, "verbs"));
    return id.isEmpty() || label.isEmpty() || kind.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Predicate(
                new PredicateId(id.get().text()),
                label.get().text(),
                kind.get(),
                arguments,
                kinship,
                identity,
                measure,
                presentation));
  }

  private Kinship kinship(JsonFields fields) {
    fields.texts("synonyms").forEach(this::isNew);
    return new Kinship(
        link(fields, "inverse"),
        strings(fields, "synonyms"),
        links(fields, "antonyms"),
        links(fields, "implies"),
        links(fields, "precedes"),
        links(fields, "disjointWith"),
        link(fields, "weakFormOf"));
  }

  private Measure measure(JsonFields fields) {
    BigDecimal tolerance =
        fields
            .text("tolerance")
            .flatMap(text -> context.value(Check.BAD_QUANTITY, text, Quantity::decimal))
            .orElse(null);
    return new Measure(
        ValueParser.string(fields, "unit"),
        tolerance,
        fields.word("monotone", Monotone.class).orElse(null));
  }

  private boolean isNew(TextValue text) {
    return context.isId(text, "opens-harbour") && words.isFirst(text);
  }

  private static Set<EntityType> types(JsonFields fields, String name) {
    return set(EntityType.class, fields.words(name, EntityType.class));
  }

  private static <E extends Enum<E>> Set<E> set(Class<E> type, List<E> constants) {
    EnumSet<E> set = EnumSet.noneOf(type);
    set.addAll(constants);
    return Collections.unmodifiableSet(set);
  }

  private static List<String> strings(JsonFields fields, String name) {
    return fields.texts(name).stream().map(TextValue::text).toList();
  }

  private static @Nullable PredicateId link(JsonFields fields, String name) {
    return fields.text(name).map(text -> new PredicateId(text.text())).orElse(null);
  }

  private static List<PredicateId> links(JsonFields fields, String name) {
    return fields.texts(name).stream().map(text -> new PredicateId(text.text())).toList();
  }

  /** Reports references that lead nowhere; run when all predicates are known. */
  void checkReferences(JsonFields fields, Vocabulary known) {
    LINKS.stream()
        .flatMap(name -> fields.value(name).stream())
        .forEach(node -> requireKnown(node, known));
    LINK_LISTS.stream()
        .flatMap(name -> fields.value(name).stream())
        .filter(ArrayValue.class::isInstance)
        .flatMap(list -> ((ArrayValue) list).items().stream())
        .forEach(node -> requireKnown(node, known));
  }

  private void requireKnown(JsonValue node, Vocabulary known) {
    if (node instanceof TextValue text && known.find(new PredicateId(text.text())).isEmpty()) {
      context
          .log()
          .error(
              Check.DUPLICATE_OR_DANGLING_ID,
              text,
              "the unknown predicate " + text.words(),
              "the id of a predicate of the vocabulary",
              Suggestion.fix(
                  text.text(), VocabularyReader.words(known), "add the predicate, or remove this"));
    }
  }
}
