package org.factlint.report;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Stance.Speaker;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Mention;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;
import org.factlint.job.Inspection;
import org.factlint.text.Span;
import org.factlint.value.Quantity;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes what was read from texts as JSON; offsets are code points, ends exclusive. */
public final class InspectionJson {
  private InspectionJson() {}

  /**
   * Writes one inspection for people and programs.
   *
   * @param inspection what was read
   * @return a JSON object over several lines
   */
  public static String write(Inspection inspection) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("article", inspection.article().path());
      json.writeStringProperty("language", word(inspection.language()));
      nullable(json, "published", inspection.published());
      json.writeStringProperty("publishedReason", inspection.publishedReason());
      stages(json, inspection);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  /**
   * Writes one line of many.
   *
   * @param id the identifier that its text came with
   * @param inspection what was read
   * @return a JSON object in one line, with its line end
   */
  public static String line(String id, Inspection inspection) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.line(out)) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      stages(json, inspection);
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void stages(JsonGenerator json, Inspection inspection) {
    array(json, "times", inspection.times(), InspectionJson::time);
    array(json, "quantities", inspection.quantities(), InspectionJson::quantity);
    array(
        json,
        "mentions",
        inspection.cast().mentions(),
        (to, mention) -> mention(to, mention, inspection.cast().figure(mention)));
    array(json, "frames", inspection.frames(), InspectionJson::frame);
  }

  private static void time(JsonGenerator json, TimeMention time) {
    place(json, time.span());
    json.writeStringProperty("text", time.words());
    nullable(json, "value", time.value());
    json.writeStringProperty("basis", time.reading().basis());
  }

  private static void quantity(JsonGenerator json, QuantityMention mention) {
    Quantity quantity = mention.quantity();
    place(json, mention.span());
    json.writeStringProperty("text", mention.words());
    nullable(json, "amount", plain(quantity.amount()));
    nullable(json, "min", plain(quantity.min()));
    nullable(json, "max", plain(quantity.max()));
    nullable(json, "unitCode", quantity.unitCode());
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }

  private static void mention(JsonGenerator json, Mention mention, Optional<Figure> figure) {
    place(json, mention.span());
    json.writeStringProperty("text", mention.words());
    nullable(json, "entity", mention.figure().orElse(null));
    nullable(json, "type", figure.flatMap(Figure::type).map(InspectionJson::word).orElse(null));
  }

  private static void frame(JsonGenerator json, Frame frame) {
    place(json, frame.clause());
    json.writeStringProperty("predicate", frame.predicate().phrase());
    nullable(json, "subject", words(frame, Relation.SUBJECT));
    nullable(json, "object", words(frame, Relation.OBJECT));
    json.writeStringProperty("polarity", word(frame.stance().polarity()));
    json.writeStringProperty("modality", word(frame.stance().modality()));
    nullable(json, "attribution", frame.stance().attribution().map(Speaker::words).orElse(null));
  }

  private static @Nullable String words(Frame frame, Relation relation) {
    return frame.argument(relation).map(Argument::words).orElse(null);
  }

  private static void place(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static void nullable(JsonGenerator json, String name, @Nullable Object value) {
    if (value == null) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, value.toString());
    }
  }

  private static <T> void array(
      JsonGenerator json, String name, List<T> items, BiConsumer<JsonGenerator, T> item) {
    json.writeArrayPropertyStart(name);
    for (T each : items) {
      json.writeStartObject();
      item.accept(json, each);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
