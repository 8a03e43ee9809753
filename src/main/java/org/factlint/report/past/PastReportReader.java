package org.factlint.report.past;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.decision.DecidedAs;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.NullValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.FindingId;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.report.past.PastFinding.PastClaim;
import org.factlint.report.past.PastFinding.PastDecision;
import org.factlint.report.past.PastFinding.Question;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** Reads {@code discrepancy-report.json}. Properties that it does not know are passed over. */
public final class PastReportReader {
  private static final long LARGEST = 200_000_000;
  private static final String SCHEMA_VERSION = "1";
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");

  private final ProblemLog log;

  private PastReportReader(ProblemLog log) {
    this.log = log;
  }

  /**
   * Reads a report.
   *
   * @param file the file
   * @return its findings, or what is wrong with it
   */
  public static PastReport read(InputFile file) {
    try {
      ProblemLog log = new ProblemLog(file.shown(), file.text(LARGEST));
      List<PastFinding> findings = new PastReportReader(log).findings();
      return log.size() == 0
          ? new PastReport(findings, List.of())
          : new PastReport(List.of(), log.problems());
    } catch (UnreadableFileException unreadable) {
      return new PastReport(List.of(), List.of(Problem.unreadable(file.shown(), unreadable)));
    }
  }

  private List<PastFinding> findings() {
    Optional<JsonFields> root =
        JsonParsing.parse(log)
            .flatMap(
                value -> JsonFields.withOthers(value, List.of("schemaVersion", "findings"), log));
    root.flatMap(fields -> fields.text("schemaVersion")).ifPresent(this::requireKnown);
    List<PastFinding> findings = new ArrayList<>();
    root.map(fields -> fields.items("findings")).orElse(List.of()).stream()
        .flatMap(item -> finding(item).stream())
        .forEach(findings::add);
    return List.copyOf(findings);
  }

  private void requireKnown(TextValue version) {
    if (!version.text().equals(SCHEMA_VERSION)) {
      log.error(
          Check.UNKNOWN_SCHEMA,
          version,
          version.words(),
          "a report of version “" + SCHEMA_VERSION + "”",
          "write the report again with this factlint");
    }
  }

  private Optional<PastFinding> finding(JsonValue value) {
    List<String> required =
        List.of(
            "id", "kind", "level", "rule", "ruleVersion", "story", "topic", "aspect", "evidence");
    return JsonFields.withOthers(value, required, log).flatMap(this::finding);
  }

  private Optional<PastFinding> finding(JsonFields fields) {
    Optional<FindingId> id = fields.text("id").flatMap(this::id);
    Optional<FindingKind> kind = fields.word("kind", FindingKind.class);
    Optional<Level> level = fields.word("level", Level.class);
    Optional<String> rule = fields.text("rule").map(TextValue::text);
    Optional<Integer> version = fields.wholeNumber("ruleVersion", 1, Integer.MAX_VALUE);
    List<PastClaim> claims =
        fields.items("evidence").stream().flatMap(item -> claim(item).stream()).toList();
    if (id.isEmpty() || kind.isEmpty() || level.isEmpty() || rule.isEmpty() || version.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PastFinding(
            id.get(),
            kind.get(),
            level.get(),
            rule.get(),
            version.get(),
            new Question(text(fields, "story"), text(fields, "topic"), text(fields, "aspect")),
            claims,
            decision(fields)));
  }

  private Optional<FindingId> id(TextValue text) {
    if (ID.matcher(text.text()).matches()) {
      return Optional.of(new FindingId(text.text()));
    }
    log.error(
        Check.BAD_ID,
        text,
        text.words(),
        "the 16 hex digits of a finding's id",
        "write the report again");
    return Optional.empty();
  }

  private Optional<PastClaim> claim(JsonValue value) {
    return JsonFields.withOthers(value, List.of("source", "claim", "value"), log)
        .map(
            fields ->
                new PastClaim(
                    text(fields, "source"),
                    text(fields, "claim"),
                    text(fields, "value"),
                    text(fields, "quote")));
  }

  private Optional<PastDecision> decision(JsonFields fields) {
    return fields
        .value("decision")
        .filter(value -> !(value instanceof NullValue))
        .flatMap(value -> JsonFields.withOthers(value, List.of("as"), log))
        .flatMap(
            decision ->
                decision
                    .word("as", DecidedAs.class)
                    .map(as -> new PastDecision(as, text(decision, "reason"))));
  }

  private static String text(JsonFields fields, String name) {
    return fields.value(name).orElse(null) instanceof TextValue text ? text.text() : "";
  }
}
