package org.factlint.factfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Qualifiers.Marks;
import org.factlint.claim.Qualifiers.Ordinal;
import org.factlint.claim.Referent;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonValue;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/** Reads what narrows a claim down. */
final class QualifiersParser {
  static final List<String> KEYS =
      List.of(
          "event", "scope", "measure", "asOf", "via", "partOf", "ordinal", "listed", "headline");
  static final List<String> ORDINAL_KEYS = List.of("rank", "class", "since");

  private final FactContext context;
  private final ReferentParser referents;
  private final ValueParser values;

  QualifiersParser(FactContext context) {
    this.context = context;
    this.referents = new ReferentParser(context);
    this.values = new ValueParser(context);
  }

  Qualifiers qualifiers(JsonFields claim) {
    return claim
        .value("qualifiers")
        .flatMap(value -> JsonFields.of(value, KEYS, List.of(), context.log()))
        .map(this::read)
        .orElse(Qualifiers.NONE);
  }

  private Qualifiers read(JsonFields fields) {
    return new Qualifiers(
        referents.referent(fields, "event").orElse(null),
        ValueParser.string(fields, "scope"),
        ValueParser.string(fields, "measure"),
        values.expression(fields, "asOf"),
        referents.referent(fields, "via").orElse(null),
        fields.text("partOf").flatMap(values::claim).orElse(null),
        fields.value("ordinal").flatMap(this::ordinal).orElse(null),
        new Marks(fields.flag("headline"), listed(fields)));
  }

  private Optional<Ordinal> ordinal(JsonValue value) {
    return JsonFields.of(value, ORDINAL_KEYS, List.of("rank", "class"), context.log())
        .flatMap(this::ordinal);
  }

  private Optional<Ordinal> ordinal(JsonFields fields) {
    Optional<Integer> rank = fields.wholeNumber("rank", 1, Integer.MAX_VALUE);
    @Nullable TimeExpression since = values.expression(fields, "since");
    return fields
        .text("class")
        .flatMap(name -> rank.map(number -> new Ordinal(number, name.text(), since)));
  }

  private List<Referent> listed(JsonFields fields) {
    List<Referent> listed = new ArrayList<>();
    fields.items("listed").forEach(item -> referents.referent(item).ifPresent(listed::add));
    return List.copyOf(listed);
  }
}
