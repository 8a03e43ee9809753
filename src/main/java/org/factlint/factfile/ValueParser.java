package org.factlint.factfile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.ClaimId;
import org.factlint.claim.TimeReference;
import org.factlint.claim.TimeRelation;
import org.factlint.claim.TimeRelation.Order;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.Suggestion;
import org.factlint.factfile.json.Words;
import org.factlint.value.InvalidValueException;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Reads times and quantities. */
final class ValueParser {
  static final List<String> TIME_KEYS = List.of("value", "text", "anchor", "basis", "relation");
  static final List<String> RELATION_KEYS =
      List.of("before", "after", "during", "overlaps", "offset");
  static final List<String> QUANTITY_KEYS =
      List.of("amount", "min", "max", "approximate", "unitCode", "text");

  private final FactContext context;

  ValueParser(FactContext context) {
    this.context = context;
  }

  @Nullable TimeReference time(JsonFields claim) {
    return claim
        .value("time")
        .flatMap(value -> JsonFields.of(value, TIME_KEYS, List.of(), context.log()))
        .map(this::reference)
        .orElse(null);
  }

  private TimeReference reference(JsonFields fields) {
    if (fields.node().members().isEmpty()) {
      context
          .log()
          .error(
              Check.MISSING_PROPERTY,
              fields.node(),
              "an empty object",
              "at least a value, a text or a relation",
              "add \"value\" with the date, or leave \"time\" out");
    }
    return new TimeReference(
        expression(fields, "value"),
        string(fields, "text"),
        expression(fields, "anchor"),
        string(fields, "basis"),
        relation(fields));
  }

  @Nullable TimeExpression expression(JsonFields fields, String name) {
    return fields.text(name).flatMap(context::time).orElse(null);
  }

  static @Nullable String string(JsonFields fields, String name) {
    return fields.text(name).map(TextValue::text).orElse(null);
  }

  private @Nullable TimeRelation relation(JsonFields time) {
    return time.value("relation")
        .flatMap(value -> JsonFields.of(value, RELATION_KEYS, List.of(), context.log()))
        .flatMap(this::oneRelation)
        .orElse(null);
  }

  private Optional<TimeRelation> oneRelation(JsonFields fields) {
    List<Order> orders =
        List.of(Order.values()).stream()
            .filter(order -> fields.value(Words.word(order)).isPresent())
            .toList();
    Quantity offset = quantity(fields, "offset");
    if (orders.size() != 1) {
      context
          .log()
          .error(
              Check.MISSING_PROPERTY,
              fields.node(),
              orders.isEmpty() ? "a relation to nothing" : "a relation to several claims",
              "exactly one of before, after, during, overlaps",
              "name the one claim that the time is relative to");
      return Optional.empty();
    }
    Order order = orders.get(0);
    return fields
        .text(Words.word(order))
        .flatMap(this::claim)
        .map(other -> new TimeRelation(order, other, offset));
  }

  Optional<ClaimId> claim(TextValue text) {
    if (context.claimIds().containsKey(text.text())) {
      return Optional.of(new ClaimId(text.text()));
    }
    context
        .log()
        .error(
            Check.DUPLICATE_OR_DANGLING_ID,
            text,
            "the unknown claim " + text.words(),
            "the id of a claim of this file",
            Suggestion.fix(
                text.text(), context.claimIds().keySet(), "add the claim, or leave this out"));
    return Optional.empty();
  }

  @Nullable Quantity quantity(JsonFields fields, String name) {
    return fields
        .value(name)
        .flatMap(value -> JsonFields.of(value, QUANTITY_KEYS, List.of("unitCode"), context.log()))
        .flatMap(this::quantity)
        .orElse(null);
  }

  private Optional<Quantity> quantity(JsonFields fields) {
    int before = context.log().size();
    BigDecimal amount = decimal(fields, "amount");
    BigDecimal min = decimal(fields, "min");
    BigDecimal max = decimal(fields, "max");
    boolean approximate = fields.flag("approximate");
    String words = string(fields, "text");
    Optional<UnitCode> unit =
        fields
            .text("unitCode")
            .flatMap(text -> context.value(Check.BAD_QUANTITY, text, UnitCode::parse));
    if (unit.isEmpty() || context.log().size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Quantity(amount, min, max, approximate, unit.get(), words));
    } catch (InvalidValueException invalid) {
      String found =
          invalid.found().isEmpty() ? "a quantity without a number" : "“" + invalid.found() + "”";
      context
          .log()
          .error(Check.BAD_QUANTITY, fields.node(), found, invalid.expected(), invalid.remedy());
      return Optional.empty();
    }
  }

  private @Nullable BigDecimal decimal(JsonFields fields, String name) {
    return fields
        .text(name)
        .flatMap(text -> context.value(Check.BAD_QUANTITY, text, Quantity::decimal))
        .orElse(null);
  }
}
