package org.factlint.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.claim.Quotation;
import org.factlint.decision.Decision;
import org.factlint.extract.coverage.Coverage;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Problem;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes {@code discrepancy-report.json}: the contract that other programs read. Every key is
 * always there, in one order; what is not known is null.
 */
public final class JsonReportWriter implements ReportWriter {
  /** Rises when a key changes its name or meaning. */
  static final String SCHEMA_VERSION = "1";

  /** How much of a quote is repeated; its offsets say where to read on. */
  static final int LONGEST_QUOTE = 300;

  /** Makes a writer. */
  public JsonReportWriter() {}

  @Override
  public String write(FindingsReport report) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JsonText.generator(text)) {
      json.writeStartObject();
      json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
      tool(json, report.tool());
      array(json, "sources", report.sources(), JsonReportWriter::source);
      summary(json, report);
      array(json, "problems", report.problems(), JsonReportWriter::problem);
      array(
          json,
          "findings",
          report.findings(),
          (out, finding) -> finding(out, finding, report.decision(finding)));
      array(json, "unconfirmed", report.unconfirmed(), JsonReportWriter::unconfirmed);
      json.writeEndObject();
    }
    return text.append('\n').toString();
  }

  private static void tool(JsonGenerator json, Tool tool) {
    json.writeObjectPropertyStart("tool");
    json.writeStringProperty("name", Tool.NAME);
    json.writeStringProperty("version", tool.version());
    json.writeStringProperty("rules", tool.rules());
    names(json, "ownRules", tool.ownRules());
    names(json, "rulesOff", tool.rulesOff());
    nullable(json, "onlyNew", tool.scope().onlyNew().orElse(null));
    nullable(json, "trusted", tool.scope().trusted().orElse(null));
    names(json, "alterations", tool.scope().alterations());
    json.writeEndObject();
  }

  private static void names(JsonGenerator json, String key, List<String> names) {
    json.writeArrayPropertyStart(key);
    names.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void source(JsonGenerator json, SourceSummary source) {
    json.writeStringProperty("id", source.id());
    nullable(json, "title", source.title());
    nullable(json, "published", source.published());
    json.writeStringProperty("article", source.article());
    json.writeNumberProperty("claims", source.claims());
    json.writeObjectPropertyStart("coverage");
    tally(json, "dates", source.coverage().dates());
    tally(json, "amounts", source.coverage().amounts());
    tally(json, "names", source.coverage().names());
    json.writeEndObject();
  }

  private static void tally(JsonGenerator json, String name, Coverage.Tally tally) {
    json.writeArrayPropertyStart(name);
    json.writeNumber(tally.covered());
    json.writeNumber(tally.total());
    json.writeEndArray();
  }

  private static void summary(JsonGenerator json, FindingsReport report) {
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("claims", report.claims());
    json.writeNumberProperty("comparisons", report.comparisons());
    json.writeObjectPropertyStart("findings");
    for (FindingKind kind : FindingKind.values()) {
      json.writeNumberProperty(kind.word(), report.count(kind));
    }
    json.writeEndObject();
    json.writeNumberProperty("open", report.open());
    json.writeNumberProperty("unconfirmed", report.unconfirmed().size());
    json.writeEndObject();
  }

  private static void problem(JsonGenerator json, Problem problem) {
    json.writeStringProperty("rule", problem.rule());
    json.writeStringProperty("level", problem.level().word());
    json.writeStringProperty("file", problem.file());
    json.writeNumberProperty("line", problem.line());
    json.writeNumberProperty("column", problem.column());
    json.writeStringProperty("pointer", problem.pointer());
    json.writeStringProperty("found", problem.found());
    json.writeStringProperty("expected", problem.expected());
    json.writeStringProperty("fix", problem.fix());
  }

  static void finding(JsonGenerator json, Finding finding, Optional<Decision> decision) {
    json.writeStringProperty("id", finding.id().value());
    json.writeStringProperty("kind", finding.kind().word());
    json.writeStringProperty("level", finding.level().word());
    json.writeStringProperty("rule", finding.rule().id());
    json.writeNumberProperty("ruleVersion", finding.rule().version());
    json.writeStringProperty("story", finding.subject().story());
    json.writeStringProperty("topic", finding.subject().topic());
    json.writeStringProperty("aspect", finding.subject().aspect());
    json.writeStringProperty("message", finding.message());
    array(json, "evidence", finding.evidence(), JsonReportWriter::evidence);
    json.writeArrayPropertyStart("reasoning");
    finding.reasoning().forEach(json::writeString);
    json.writeEndArray();
    if (decision.isEmpty()) {
      json.writeNullProperty("decision");
    } else {
      json.writeObjectPropertyStart("decision");
      decision(json, decision.get());
      json.writeEndObject();
    }
  }

  /** The record as it stands in its file. */
  private static void decision(JsonGenerator json, Decision decision) {
    json.writeStringProperty("finding", decision.finding().value());
    json.writeStringProperty("rule", decision.rule());
    json.writeNumberProperty("ruleVersion", decision.ruleVersion());
    json.writeStringProperty("as", decision.as().word());
    json.writeStringProperty("reason", decision.reason());
    nullable(json, "by", decision.by().isEmpty() ? null : decision.by());
    nullable(json, "on", decision.on() == null ? null : decision.on().toString());
    nullable(json, "until", decision.until() == null ? null : decision.until().toString());
  }

  private static void evidence(JsonGenerator json, Evidence evidence) {
    Quotation quote = evidence.quote();
    String words = Excerpt.beginning(quote.exact(), LONGEST_QUOTE);
    int start = quote.span().start();
    json.writeStringProperty("source", evidence.claim().source().value());
    json.writeStringProperty("article", evidence.article());
    json.writeStringProperty("claim", evidence.claim().claim().value());
    json.writeStringProperty("quote", words);
    json.writeNumberProperty("start", start);
    json.writeNumberProperty("end", start + words.codePointCount(0, words.length()));
    json.writeNumberProperty("line", quote.position().line());
    json.writeNumberProperty("column", quote.position().column());
    json.writeStringProperty("value", evidence.value());
    nullable(json, "basis", evidence.basis());
    nullable(json, "attribution", evidence.attribution());
    json.writeStringProperty(
        "reading", evidence.reading().name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  private static void unconfirmed(JsonGenerator json, QuotedClaim only) {
    json.writeStringProperty("source", only.claim().source().value());
    json.writeStringProperty("claim", only.claim().claim().value());
  }

  private static void nullable(JsonGenerator json, String key, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(key);
    } else {
      json.writeStringProperty(key, value);
    }
  }

  static <T> void array(JsonGenerator json, String key, Iterable<T> items, ItemWriter<T> writer) {
    json.writeArrayPropertyStart(key);
    for (T item : items) {
      json.writeStartObject();
      writer.write(json, item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Writes the properties of one item. */
  @FunctionalInterface
  interface ItemWriter<T> {
    void write(JsonGenerator json, T item);
  }
}
