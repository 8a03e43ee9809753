package org.factlint.report.inquiry;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.factlint.check.Judged;
import org.factlint.compare.inquiry.Explanation;
import org.factlint.compare.inquiry.Standing;
import org.factlint.compare.inquiry.Step;
import org.factlint.finding.Finding;
import org.factlint.job.inquiry.FoundClaim;
import org.factlint.job.inquiry.PairAccount;
import org.factlint.report.Excerpt;
import org.factlint.report.JsonText;
import tools.jackson.core.JsonGenerator;

/** Writes as JSON why two claims were flagged, or were not. */
public final class PairJson {
  private static final String SCHEMA_VERSION = "1";
  private static final int LONGEST = 300;

  private final JsonGenerator json;

  private PairJson(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes it.
   *
   * @param account what became of the two claims
   * @return a JSON object over several lines
   */
  public static String write(PairAccount account) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      new PairJson(json).account(account);
    }
    return out.append('\n').toString();
  }

  private void account(PairAccount account) {
    json.writeStartObject();
    json.writeStringProperty("schemaVersion", SCHEMA_VERSION);
    claim("a", account.a());
    claim("b", account.b());
    json.writeStringProperty("end", account.end().word());
    json.writeStringProperty("conclusion", PairWords.conclusion(account));
    array(
        "hindrances",
        account.explanation().map(Explanation::hindrances).orElse(List.of()),
        json::writeString);
    array(
        "readAs",
        account.explanation().map(Explanation::readAs).orElse(List.of()),
        json::writeString);
    array(
        "standings",
        account.explanation().map(Explanation::standings).orElse(List.of()),
        this::standing);
    array("steps", account.explanation().map(Explanation::steps).orElse(List.of()), this::step);
    array("rules", account.judged(), this::judged);
    array("findings", account.findings(), finding -> finding(account, finding));
    json.writeEndObject();
  }

  private void claim(String name, FoundClaim found) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("story", found.story().story().name());
    json.writeStringProperty("source", found.ref().source().value());
    json.writeStringProperty("claim", found.ref().claim().value());
    json.writeStringProperty("article", found.place().file());
    json.writeNumberProperty("line", found.place().position().line());
    json.writeNumberProperty("column", found.place().position().column());
    json.writeStringProperty(
        "quote", Excerpt.of(found.claim().quote().exact(), List.of(), LONGEST).text());
    json.writeEndObject();
  }

  private void standing(Standing standing) {
    json.writeStartObject();
    json.writeStringProperty("point", standing.point().word());
    json.writeStringProperty("axis", standing.axis().name().toLowerCase(Locale.ROOT));
    orNull("a", standing.a());
    orNull("b", standing.b());
    orNull("note", standing.note());
    json.writeEndObject();
  }

  private void step(Step step) {
    json.writeStartObject();
    json.writeStringProperty("aspect", step.aspect().word());
    json.writeStringProperty("course", step.course().word());
    orNull("question", step.question());
    orNull("a", step.a());
    orNull("b", step.b());
    array("reasons", step.reasons(), json::writeString);
    json.writeEndObject();
  }

  private void judged(Judged judged) {
    json.writeStartObject();
    json.writeStringProperty("rule", judged.rule().id());
    json.writeStringProperty("kind", judged.kind().word());
    json.writeStringProperty("aspect", judged.fact().aspect().word());
    json.writeBooleanProperty("off", judged.off());
    json.writeEndObject();
  }

  private void finding(PairAccount account, Finding finding) {
    json.writeStartObject();
    json.writeStringProperty("id", finding.id().value());
    json.writeStringProperty("kind", finding.kind().word());
    json.writeStringProperty("level", finding.level().word());
    json.writeStringProperty("rule", finding.rule().id());
    json.writeStringProperty("message", finding.message());
    json.writeBooleanProperty("against", account.against(finding));
    orNull("decision", account.decision(finding).map(made -> made.as().word()).orElse(""));
    json.writeEndObject();
  }

  private void orNull(String name, String words) {
    if (words.isEmpty()) {
      json.writeNullProperty(name);
    } else {
      json.writeStringProperty(name, words);
    }
  }

  private <T> void array(String name, List<T> items, Consumer<T> item) {
    json.writeArrayPropertyStart(name);
    items.forEach(item);
    json.writeEndArray();
  }
}
