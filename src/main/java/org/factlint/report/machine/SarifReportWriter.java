package org.factlint.report.machine;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.factlint.decision.DecidedAs;
import org.factlint.decision.Decision;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.report.FindingsReport;
import org.factlint.report.JsonText;
import org.factlint.report.ReportWriter;
import org.factlint.report.Tool;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import tools.jackson.core.JsonGenerator;

/**
 * Writes SARIF 2.1.0 (OASIS standard of 27 March 2020), which code scanning and editors show. What
 * agrees is left out unless asked for; what is decided, too, since code scanning opens even what is
 * suppressed.
 */
public final class SarifReportWriter implements ReportWriter {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** The key says which kind of fingerprint it is, and its version. */
  private static final String FINGERPRINT = "factlint/v1";

  private final int exitCode;
  private final boolean agreements;
  private final boolean decided;

  /**
   * Makes a writer.
   *
   * @param exitCode how the run ends
   * @param agreements whether to write what agrees, too
   * @param decided whether to write what decisions cover, as suppressed
   */
  public SarifReportWriter(int exitCode, boolean agreements, boolean decided) {
    this.exitCode = exitCode;
    this.agreements = agreements;
    this.decided = decided;
  }

  @Override
  public String write(FindingsReport report) {
    List<Finding> findings =
        report.findings().stream()
            .filter(finding -> agreements || finding.level() != Level.NONE)
            .filter(finding -> decided || report.decision(finding).isEmpty())
            .toList();
    SarifRules rules = new SarifRules(report, findings);
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("$schema", SCHEMA);
      json.writeStringProperty("version", "2.1.0");
      json.writeArrayPropertyStart("runs");
      json.writeStartObject();
      tool(json, report.tool(), rules);
      invocation(json, report.tool().scope().alterations());
      json.writeObjectPropertyStart("originalUriBaseIds");
      json.writeObjectPropertyStart(SarifPlaces.ROOT);
      text(json, "description", "The folder in which factlint ran.");
      json.writeEndObject();
      json.writeEndObject();
      json.writeStringProperty("columnKind", "unicodeCodePoints");
      json.writeArrayPropertyStart("results");
      report.problems().forEach(problem -> problem(json, problem, rules));
      findings.forEach(finding -> finding(json, finding, report.decision(finding), rules));
      json.writeEndArray();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void tool(JsonGenerator json, Tool tool, SarifRules rules) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", Tool.NAME);
    json.writeStringProperty("version", tool.version());
    rules.write(json);
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("ruleBase", tool.rules());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void invocation(JsonGenerator json, List<String> alterations) {
    json.writeArrayPropertyStart("invocations");
    json.writeStartObject();
    // To find something is what it is for; only a run that found out nothing has failed.
    json.writeBooleanProperty("executionSuccessful", exitCode <= 1);
    json.writeNumberProperty("exitCode", exitCode);
    if (!alterations.isEmpty()) {
      json.writeArrayPropertyStart("toolConfigurationNotifications");
      for (String one : alterations) {
        json.writeStartObject();
        json.writeStringProperty("level", "note");
        text(json, "message", SarifText.of("The change " + one + "."));
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void problem(JsonGenerator json, Problem problem, SarifRules rules) {
    json.writeStartObject();
    rule(json, problem.rule(), rules);
    severity(json, problem.level(), "informational");
    String words = "Found " + problem.found() + ", expected " + problem.expected();
    text(json, "message", SarifText.of(words + "; " + problem.fix() + "."));
    new SarifPlaces(json).problem(problem);
    fingerprint(json, Fingerprint.of(problem));
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("pointer", problem.pointer());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void finding(
      JsonGenerator json, Finding finding, Optional<Decision> decision, SarifRules rules) {
    json.writeStartObject();
    rule(json, finding.rule().id(), rules);
    boolean agrees = finding.kind().compareTo(FindingKind.AGREEMENT) >= 0;
    severity(json, finding.level(), agrees ? "pass" : "informational");
    text(json, "message", message(finding));
    new SarifPlaces(json).finding(finding);
    fingerprint(json, finding.id().value());
    decision.ifPresent(known -> suppression(json, known));
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("kind", finding.kind().word());
    json.writeStringProperty("story", finding.subject().story());
    json.writeStringProperty("topic", finding.subject().topic());
    json.writeStringProperty("aspect", finding.subject().aspect());
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void suppression(JsonGenerator json, Decision decision) {
    json.writeArrayPropertyStart("suppressions");
    json.writeStartObject();
    json.writeStringProperty("kind", "external");
    json.writeStringProperty(
        "status", decision.as() == DecidedAs.DEFERRED ? "underReview" : "accepted");
    json.writeStringProperty("justification", VisibleText.of(Wording.decided(decision)));
    json.writeEndObject();
    json.writeEndArray();
  }

  private static String message(Finding finding) {
    Finding.Subject subject = finding.subject();
    StringBuilder message = new StringBuilder();
    message.append(finding.kind().title()).append(": ");
    message.append(SarifText.of(subject.topic())).append(", ");
    message.append(Wording.question(subject.aspect())).append(' ');
    message.append(SarifText.of(finding.message()));
    String links = SarifPlaces.links(finding);
    message.append(links.isEmpty() ? "" : " See " + links + ".");
    finding.reasoning().forEach(why -> message.append('\n').append(SarifText.of(why)));
    return message.toString();
  }

  private static void rule(JsonGenerator json, String rule, SarifRules rules) {
    json.writeStringProperty("ruleId", rule);
    json.writeNumberProperty("ruleIndex", rules.place(rule));
  }

  /** Only what fails has a level; see 3.27.9 and 3.27.10 of the standard. */
  private static void severity(JsonGenerator json, Level level, String otherwise) {
    json.writeStringProperty("kind", level == Level.NONE ? otherwise : "fail");
    json.writeStringProperty("level", level.word());
  }

  private static void fingerprint(JsonGenerator json, String value) {
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty(FINGERPRINT, value);
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String key, String text) {
    json.writeObjectPropertyStart(key);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
