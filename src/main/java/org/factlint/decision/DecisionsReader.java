package org.factlint.decision;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue.NullValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * Reads {@code decisions.jsonl}: a decision a line, in any order. A broken line is one problem and
 * leaves the others as they are. So that a file joined by {@code merge=union} stays readable, blank
 * lines and lines that say the same twice are as good as one.
 */
public final class DecisionsReader {
  /** The file's name. */
  public static final String FILE_NAME = "decisions.jsonl";

  static final long LARGEST = 20_000_000;
  private static final int LONGEST_LINE = 20_000;
  private static final int MOST_PROBLEMS = 100;
  private static final int HIGHEST_VERSION = 9_999;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** The keys, in the order in which they are written. */
  static final List<String> KEYS =
      List.of("finding", "rule", "ruleVersion", "as", "reason", "by", "on", "until");

  private static final List<String> REQUIRED = List.of("finding", "rule", "ruleVersion", "as");

  private final InputFile file;
  private final List<Recorded> decisions = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private DecisionsReader(InputFile file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @return its decisions, and what is wrong with it
   */
  public static DecisionsReading read(InputFile file) {
    try {
      return read(file.text(LARGEST), file);
    } catch (UnreadableFileException unreadable) {
      return new DecisionsReading(List.of(), List.of(Problem.unreadable(file.shown(), unreadable)));
    }
  }

  /**
   * Reads the text of a file.
   *
   * @param content its text
   * @param file the file
   * @return its decisions, and what is wrong with it
   */
  static DecisionsReading read(String content, InputFile file) {
    DecisionsReader reader = new DecisionsReader(file);
    int number = 0;
    for (String line : content.split("\n", -1)) {
      number++;
      if (reader.problems.size() >= MOST_PROBLEMS) {
        break;
      }
      if (!line.isBlank()) {
        reader.line(line, number);
      }
    }
    return new DecisionsReading(List.copyOf(reader.decisions), List.copyOf(reader.problems));
  }

  private void line(String line, int number) {
    ProblemLog log = ProblemLog.ofLine(file.shown(), line, number);
    if (line.length() > LONGEST_LINE) {
      log.error(
          Check.MALFORMED_JSON,
          0,
          "",
          "a line of " + line.length() + " characters",
          "at most " + LONGEST_LINE + " a decision",
          "shorten its reason");
    } else {
      Optional<Decision> decision =
          JsonParsing.parse(log)
              .flatMap(root -> JsonFields.of(root, KEYS, REQUIRED, log))
              .flatMap(fields -> decision(fields, log));
      if (log.size() == 0) {
        decision.ifPresent(sound -> decisions.add(new Recorded(sound, file, number)));
      }
    }
    // What else is wrong with a line often follows from the first; a key that is missing, from one
    // that is misspelt.
    log.problems().stream()
        .min(Comparator.comparing(problem -> problem.rule().equals(Check.MISSING_PROPERTY.word())))
        .map(DecisionsReader::ofLine)
        .ifPresent(problems::add);
  }

  /** The parser takes a line for a whole file. */
  private static Problem ofLine(Problem problem) {
    return new Problem(
        problem.rule(),
        problem.level(),
        problem.file(),
        problem.line(),
        problem.column(),
        problem.pointer(),
        problem.found().replace("the end of the file", "the end of the line"),
        problem.expected().replace("the end of the file", "the end of the line"),
        problem.fix().replace("part of the file", "part of the line"));
  }

  private static Optional<Decision> decision(JsonFields fields, ProblemLog log) {
    Optional<FindingId> finding = fields.text("finding").flatMap(text -> finding(text, log));
    Optional<String> rule = fields.text("rule").map(TextValue::text);
    Optional<Integer> version = fields.wholeNumber("ruleVersion", 1, HIGHEST_VERSION);
    Optional<DecidedAs> as = fields.word("as", DecidedAs.class);
    Optional<LocalDate> on = day(fields, "on", log);
    Optional<LocalDate> until = day(fields, "until", log);
    if (as.filter(DecidedAs.DEFERRED::equals).isPresent() && fields.value("until").isEmpty()) {
      log.error(
          Check.MISSING_PROPERTY,
          fields.node(),
          "“deferred” without “until”",
          "the day until which it is put off",
          "add \"until\": \"YYYY-MM-DD\"");
    }
    if (finding.isEmpty() || rule.isEmpty() || version.isEmpty() || as.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Decision(
            finding.get(),
            rule.get(),
            version.get(),
            as.get(),
            optional(fields, "reason"),
            optional(fields, "by"),
            on.orElse(null),
            until.orElse(null)));
  }

  /** Text that may be blank: whoever gave no reason is told so where the decision is used. */
  private static String optional(JsonFields fields, String name) {
    boolean blank =
        fields
            .value(name)
            .filter(value -> value instanceof TextValue text && text.text().isBlank())
            .isPresent();
    return blank ? "" : fields.textOrNull(name).map(TextValue::text).orElse("");
  }

  private static Optional<FindingId> finding(TextValue text, ProblemLog log) {
    if (ID.matcher(text.text()).matches()) {
      return Optional.of(new FindingId(text.text()));
    }
    log.error(
        Check.BAD_ID,
        text,
        text.words(),
        "the 16 hex digits of a finding's id",
        "copy them from the report");
    return Optional.empty();
  }

  private static Optional<LocalDate> day(JsonFields fields, String name, ProblemLog log) {
    if (fields.value(name).filter(NullValue.class::isInstance).isPresent()) {
      return Optional.empty();
    }
    return fields.text(name).flatMap(text -> day(text, log));
  }

  private static Optional<LocalDate> day(TextValue text, ProblemLog log) {
    Optional<LocalDate> day = day(text.text());
    if (day.isEmpty()) {
      log.error(
          Check.BAD_TIME,
          text,
          text.words(),
          "a day of the calendar, YYYY-MM-DD",
          "write for example 2024-05-31");
    }
    return day;
  }

  /**
   * A day as decisions write it.
   *
   * @param text such as {@code 2024-05-31}
   * @return the day; empty if there is none of this name
   */
  public static Optional<LocalDate> day(String text) {
    try {
      return DAY.matcher(text).matches() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }
}
