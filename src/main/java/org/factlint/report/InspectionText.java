package org.factlint.report;

import java.util.Optional;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.language.Language;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Mention;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.extract.time.TimeMention;
import org.factlint.job.Inspection;
import org.factlint.text.Position;
import org.factlint.text.Span;

/** Shows somebody what was read from a text, and why; each with its line and column. */
public final class InspectionText {
  private static final int PLACE = 9;

  private final StringBuilder out = new StringBuilder();
  private final Inspection inspection;

  private InspectionText(Inspection inspection) {
    this.inspection = inspection;
  }

  /**
   * Writes an inspection.
   *
   * @param inspection what was read
   * @return lines for a terminal
   */
  public static String write(Inspection inspection) {
    InspectionText text = new InspectionText(inspection);
    text.write();
    return text.out.toString();
  }

  private void write() {
    String published =
        inspection.published() == null ? "" : inspection.published().toString() + ", ";
    out.append("Published: ").append(published);
    out.append(VisibleText.of(inspection.publishedReason())).append('\n');
    if (inspection.language() == Language.OTHER) {
      out.append("\nThis is not English, as far as can be told; nothing else was read.\n");
      return;
    }
    head("Times", inspection.times().size());
    inspection.times().forEach(this::time);
    head("Quantities", inspection.quantities().size());
    inspection.quantities().forEach(this::quantity);
    head("Mentions", inspection.cast().mentions().size());
    inspection.cast().mentions().forEach(this::mention);
    head("Frames", inspection.frames().size());
    inspection.frames().forEach(this::frame);
  }

  private void head(String stage, int count) {
    out.append('\n').append(stage).append(" (").append(count).append(")\n");
  }

  private void time(TimeMention time) {
    String value = time.value() == null ? "not resolved" : time.value().toString();
    entry(time.span(), time.words(), value);
    more(time.reading().basis());
  }

  private void quantity(QuantityMention mention) {
    String of = mention.of() == null ? "" : ", of " + mention.of().words();
    entry(mention.span(), mention.words(), mention.quantity().words() + of);
  }

  private void mention(Mention mention) {
    Optional<Figure> figure = inspection.cast().figure(mention);
    String type =
        figure.flatMap(Figure::type).map(kind -> ", " + InspectionJson.word(kind)).orElse("");
    entry(
        mention.span(), mention.words(), mention.figure().map(id -> id + type).orElse("left open"));
  }

  private void frame(Frame frame) {
    StringBuilder said = new StringBuilder(frame.predicate().phrase());
    for (Argument argument : frame.arguments()) {
      said.append("; ").append(InspectionJson.word(argument.relation()));
      argument.preposition().ifPresent(preposition -> said.append(' ').append(preposition));
      said.append(" “").append(argument.words()).append('”');
    }
    frame.times().forEach(time -> said.append("; when “").append(time.words()).append('”'));
    frame
        .stance()
        .attribution()
        .ifPresent(by -> said.append("; says “").append(by.words()).append('”'));
    entry(
        frame.predicate().span(),
        inspection.article().slice(frame.predicate().span()),
        InspectionJson.word(frame.stance().polarity())
            + ", "
            + InspectionJson.word(frame.stance().modality()));
    more(said.toString());
  }

  private void entry(Span span, String words, String value) {
    Position position = inspection.article().position(span.start());
    String place = position.line() + ":" + position.column();
    out.append("  ").append(place).append(" ".repeat(Math.max(1, PLACE - place.length())));
    out.append('“').append(VisibleText.of(words)).append("”  ");
    out.append(VisibleText.of(value)).append('\n');
  }

  private void more(String words) {
    out.append(" ".repeat(PLACE + 2)).append(VisibleText.of(words)).append('\n');
  }
}
