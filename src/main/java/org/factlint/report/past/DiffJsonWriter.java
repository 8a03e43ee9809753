package org.factlint.report.past;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.factlint.report.JsonText;
import org.factlint.report.past.PastFinding.PastClaim;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.report.past.ReportDiff.Changed;
import org.factlint.report.past.ReportDiff.ChangedClaim;
import org.factlint.report.past.ReportDiff.Redecided;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Tells a program what has changed between two reports. */
public final class DiffJsonWriter {
  private DiffJsonWriter() {}

  /**
   * Writes a difference. Every key is always there, in one order.
   *
   * @param diff the difference
   * @return JSON
   */
  public static String write(ReportDiff diff) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JsonText.generator(out)) {
      json.writeStartObject();
      json.writeStringProperty("schemaVersion", "1");
      findings(json, "added", diff.added());
      findings(json, "gone", diff.gone());
      changed(json, diff.changed());
      decisions(json, diff.decisions());
      json.writeNumberProperty("same", diff.same());
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void findings(JsonGenerator json, String key, List<PastFinding> findings) {
    json.writeArrayPropertyStart(key);
    for (PastFinding finding : findings) {
      json.writeStartObject();
      about(json, finding);
      json.writeArrayPropertyStart("claims");
      for (PastClaim claim : finding.claims()) {
        json.writeStartObject();
        json.writeStringProperty("claim", claim.name());
        json.writeStringProperty("value", claim.value());
        json.writeStringProperty("quote", claim.quote());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void about(JsonGenerator json, PastFinding finding) {
    json.writeStringProperty("id", finding.id().value());
    json.writeStringProperty("kind", finding.kind().word());
    json.writeStringProperty("level", finding.level().word());
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("story", finding.question().story());
    json.writeStringProperty("topic", finding.question().topic());
    json.writeStringProperty("aspect", finding.question().aspect());
  }

  private static void changed(JsonGenerator json, List<Changed> all) {
    json.writeArrayPropertyStart("changed");
    for (Changed changed : all) {
      json.writeStartObject();
      about(json, changed.now());
      json.writeObjectPropertyStart("was");
      about(json, changed.old());
      json.writeEndObject();
      json.writeArrayPropertyStart("claims");
      for (ChangedClaim claim : changed.claims()) {
        json.writeStartObject();
        json.writeStringProperty("claim", claim.claim());
        nullable(json, "old", claim.old());
        nullable(json, "new", claim.now());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void decisions(JsonGenerator json, List<Redecided> all) {
    json.writeArrayPropertyStart("decisions");
    for (Redecided one : all) {
      json.writeStartObject();
      json.writeStringProperty("id", one.finding().id().value());
      decision(json, "old", one.old());
      decision(json, "new", one.now());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void decision(JsonGenerator json, String key, Optional<PastDecision> decision) {
    if (decision.isEmpty()) {
      json.writeNullProperty(key);
      return;
    }
    json.writeObjectPropertyStart(key);
    json.writeStringProperty("as", decision.get().as().word());
    json.writeStringProperty("reason", decision.get().reason());
    json.writeEndObject();
  }

  private static void nullable(JsonGenerator json, String key, @Nullable String value) {
    if (value == null) {
      json.writeNullProperty(key);
    } else {
      json.writeStringProperty(key, value);
    }
  }
}
