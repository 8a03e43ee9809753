package org.factlint.compare.story;

import java.math.BigDecimal;
import java.util.List;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.EntityId;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Origin;
import org.factlint.claim.Polarity;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Qualifiers.Marks;
import org.factlint.claim.Qualifiers.Ordinal;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.claim.TimeReference;
import org.factlint.claim.TimeRelation;
import org.factlint.text.Position;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.factlint.value.TimeExpression;
import org.factlint.value.UnitCode;
import org.jspecify.annotations.Nullable;

/** Writes a claim as a sentence of calls, for tests. */
final class ClaimBuilder {
  private final String id;
  private final Referent subject;
  private final String predicate;
  private final @Nullable Referent object;
  private @Nullable TimeReference time;
  private @Nullable Quantity quantity;
  private @Nullable Referent place;
  private Polarity polarity = Polarity.AFFIRMED;
  private Modality modality = Modality.ASSERTED;
  private @Nullable Referent attribution;
  private @Nullable String scope;
  private @Nullable String measure;
  private @Nullable TimeExpression asOf;
  private @Nullable Referent event;
  private @Nullable Ordinal ordinal;
  private @Nullable String quote;

  private ClaimBuilder(String id, Referent subject, String predicate, @Nullable Referent object) {
    this.id = id;
    this.subject = subject;
    this.predicate = predicate;
    this.object = object;
  }

  static ClaimBuilder claim(String id, String subject, String predicate, String object) {
    return new ClaimBuilder(id, known(subject), predicate, known(object));
  }

  static ClaimBuilder claim(String id, String subject, String predicate) {
    return new ClaimBuilder(id, known(subject), predicate, null);
  }

  static ClaimBuilder claim(
      String id, Referent subject, String predicate, @Nullable Referent object) {
    return new ClaimBuilder(id, subject, predicate, object);
  }

  static Referent known(String id) {
    return new Referent.Known(new EntityId(id));
  }

  static Referent words(String text) {
    return new Referent.Described(text, null);
  }

  static Referent holder(String text, String office) {
    return new Referent.Described(text, new EntityId(office));
  }

  ClaimBuilder on(String edtf) {
    return dated(edtf, null, null, null);
  }

  ClaimBuilder dated(
      String edtf,
      @Nullable String text,
      @Nullable String anchor,
      @Nullable TimeRelation relation) {
    TimeExpression from = anchor == null ? null : TimeExpression.parse(anchor);
    time = new TimeReference(TimeExpression.parse(edtf), text, from, null, relation);
    return this;
  }

  ClaimBuilder amount(String amount, String unit) {
    quantity = Quantity.of(new BigDecimal(amount), UnitCode.parse(unit));
    return this;
  }

  ClaimBuilder in(String entity) {
    place = known(entity);
    return this;
  }

  ClaimBuilder denied() {
    polarity = Polarity.NEGATED;
    return this;
  }

  ClaimBuilder as(Modality how) {
    modality = how;
    return this;
  }

  ClaimBuilder saidBy(String entity) {
    attribution = known(entity);
    return this;
  }

  ClaimBuilder scope(String words) {
    scope = words;
    return this;
  }

  ClaimBuilder measure(String words) {
    measure = words;
    return this;
  }

  ClaimBuilder asOf(String edtf) {
    asOf = TimeExpression.parse(edtf);
    return this;
  }

  ClaimBuilder event(String entity) {
    event = known(entity);
    return this;
  }

  ClaimBuilder first(String since) {
    ordinal = new Ordinal(1, "of its kind", TimeExpression.parse(since));
    return this;
  }

  ClaimBuilder quote(String words) {
    quote = words;
    return this;
  }

  Claim at(int start) {
    String exact = quote == null ? "words of " + id : quote;
    Span span = new Span(start, start + exact.codePointCount(0, exact.length()));
    return new Claim(
        new ClaimId(id),
        new Statement(subject, new PredicateId(predicate), object, time, quantity, place),
        new Manner(polarity, modality, attribution),
        new Qualifiers(event, scope, measure, asOf, null, null, ordinal, Marks.NONE),
        new Quotation(exact, span, new Position(1, start + 1)),
        List.of(),
        Origin.MANUAL,
        null);
  }
}
