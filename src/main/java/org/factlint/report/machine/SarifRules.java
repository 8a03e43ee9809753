package org.factlint.report.machine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factlint.finding.Finding;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.report.FindingsReport;
import org.factlint.report.MarkdownText;
import org.factlint.report.VisibleText;
import org.factlint.rule.RuleDescriptor;
import tools.jackson.core.JsonGenerator;

/** The rules that results name: each by its place in a list, with what its page says. */
final class SarifRules {
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final Map<String, Level> levels = new TreeMap<>();
  private final Map<String, RuleDescriptor> catalogue = new LinkedHashMap<>();

  /** The rules of some results, by name. */
  SarifRules(FindingsReport report, List<Finding> findings) {
    report.tool().catalogue().forEach(rule -> catalogue.put(rule.id(), rule));
    report.problems().stream()
        .sorted(Problem.FILE_ORDER)
        .forEach(problem -> levels.putIfAbsent(problem.rule(), problem.level()));
    findings.forEach(finding -> levels.putIfAbsent(finding.rule().id(), finding.level()));
    levels.keySet().forEach(rule -> places.put(rule, places.size()));
  }

  int place(String rule) {
    return places.getOrDefault(rule, -1);
  }

  void write(JsonGenerator json) {
    json.writeArrayPropertyStart("rules");
    for (String id : places.keySet()) {
      json.writeStartObject();
      json.writeStringProperty("id", id);
      Optional<RuleDescriptor> rule = Optional.ofNullable(catalogue.get(id));
      rule.ifPresentOrElse(known -> known(json, known), () -> check(json, id));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void known(JsonGenerator json, RuleDescriptor rule) {
    List<String> paragraphs = paragraphs(rule.page().explanation());
    text(json, "shortDescription", SarifText.of(rule.title()));
    text(json, "fullDescription", SarifText.of(paragraphs.isEmpty() ? "" : paragraphs.get(0)));
    help(json, rule, paragraphs);
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", rule.level().word());
    json.writeEndObject();
    json.writeObjectPropertyStart("properties");
    json.writeStringProperty("kind", rule.kind().word());
    json.writeNumberProperty("version", rule.version());
    json.writeArrayPropertyStart("tags");
    json.writeString(rule.family());
    json.writeString(rule.status().word());
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void help(JsonGenerator json, RuleDescriptor rule, List<String> paragraphs) {
    List<String> plain = new ArrayList<>();
    List<String> marked = new ArrayList<>();
    for (String paragraph : paragraphs) {
      plain.add(SarifText.of(paragraph));
      marked.add(MarkdownText.of(paragraph));
    }
    plain.add("Known false alarms: " + SarifText.of(rule.page().falsePositives()));
    marked.add("**Known false alarms:** " + MarkdownText.of(rule.page().falsePositives()));
    json.writeObjectPropertyStart("help");
    json.writeStringProperty("text", String.join("\n\n", plain));
    json.writeStringProperty("markdown", String.join("\n\n", marked));
    json.writeEndObject();
  }

  /** A check of the files themselves: its results say how to mend them. */
  private void check(JsonGenerator json, String id) {
    String words = VisibleText.of(id).replace('-', ' ');
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    text(json, "shortDescription", SarifText.of(title));
    json.writeObjectPropertyStart("help");
    String help = "A check of the files themselves. Each result says how to mend the file.";
    json.writeStringProperty("text", help);
    json.writeStringProperty("markdown", help);
    json.writeEndObject();
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", levels.getOrDefault(id, Level.ERROR).word());
    json.writeEndObject();
  }

  private static List<String> paragraphs(String explanation) {
    List<String> paragraphs = new ArrayList<>();
    for (String paragraph : explanation.split("\n\\s*\n", -1)) {
      if (!paragraph.isBlank()) {
        paragraphs.add(paragraph.strip().replaceAll("\\s+", " "));
      }
    }
    return paragraphs;
  }

  private static void text(JsonGenerator json, String key, String text) {
    json.writeObjectPropertyStart(key);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }
}
