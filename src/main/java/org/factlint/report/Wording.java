package org.factlint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.factlint.decision.Decision;
import org.factlint.extract.coverage.Coverage;
import org.factlint.finding.FindingKind;
import org.factlint.finding.Level;
import org.factlint.job.Scope;
import org.jspecify.annotations.Nullable;

/** The words that all reports for readers share. */
public final class Wording {
  private Wording() {}

  /**
   * What a reader would ask about an aspect.
   *
   * @param aspect the aspect, in lower case
   * @return a question, such as “when?”
   */
  public static String question(String aspect) {
    return switch (aspect) {
      case "time" -> "when?";
      case "quantity" -> "how much?";
      case "place" -> "where?";
      case "object" -> "whom or what?";
      case "subject" -> "who?";
      case "role" -> "who did it to whom?";
      case "polarity" -> "is it so?";
      case "modality" -> "how certain is it?";
      case "attribution" -> "who says so?";
      case "label" -> "in what words?";
      case "order" -> "which was first?";
      case "exclusion" -> "which of the two?";
      case "extent" -> "how many of them?";
      default -> aspect + "?";
    };
  }

  /**
   * What was other than usual about the rules; nothing where all was as usual.
   *
   * @param tool the program and its rules
   * @return a sentence each
   */
  public static List<String> rules(Tool tool) {
    List<String> lines = new ArrayList<>();
    if (!tool.ownRules().isEmpty()) {
      lines.add("Rules of your own: " + String.join(", ", tool.ownRules()) + ".");
    }
    if (!tool.rulesOff().isEmpty()) {
      lines.add("Rules turned off: " + String.join(", ", tool.rulesOff()) + ".");
    }
    lines.addAll(scope(tool.scope()));
    return lines;
  }

  private static List<String> scope(Scope scope) {
    List<String> lines = new ArrayList<>();
    scope
        .onlyNew()
        .ifPresent(base -> lines.add("Only what is new: what " + base + " has is left out."));
    scope
        .trusted()
        .ifPresent(
            base -> lines.add("Rules, configuration and decisions are those of " + base + "."));
    scope.alterations().forEach(one -> lines.add("The change " + one + "."));
    return lines;
  }

  /**
   * A number with its noun.
   *
   * @param number how many
   * @param one the noun for one
   * @param many the noun for any other number
   * @return for example “2 claims”
   */
  public static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }

  /**
   * How many findings of a kind there are.
   *
   * @param kind the kind
   * @param number how many
   * @return for example “2 contradictions”
   */
  public static String count(FindingKind kind, int number) {
    return switch (kind) {
      case CONFLICT -> count(number, "contradiction", "contradictions");
      case POSSIBLE_CONFLICT -> count(number, "possible contradiction", "possible contradictions");
      case TENSION -> count(number, "difference in framing", "differences in framing");
      case ANOMALY ->
          count(number, "thing to check within a source", "things to check within a source");
      case AGREEMENT -> count(number, "agreement", "agreements");
      case REFINEMENT -> count(number, "answer made more precise", "answers made more precise");
    };
  }

  /**
   * All kinds that do not agree, then all that do.
   *
   * @param report the report
   * @return a number for each kind
   */
  public static String counts(FindingsReport report) {
    StringBuilder words = new StringBuilder();
    for (FindingKind kind : FindingKind.values()) {
      words.append(kind == FindingKind.AGREEMENT ? "; " : words.isEmpty() ? "" : ", ");
      words.append(count(kind, report.count(kind)));
    }
    return words.toString();
  }

  /**
   * What is open, by level, and what decisions cover.
   *
   * @param report the report
   * @return a clause
   */
  public static String open(FindingsReport report) {
    String accepted = accepted(report);
    if (report.open() == 0) {
      return accepted.isEmpty() ? "Nothing open" : "0 open; " + accepted;
    }
    StringBuilder words = new StringBuilder();
    int errors = report.open(Level.ERROR);
    int warnings = report.open(Level.WARNING);
    words.append(report.open()).append(" open: ");
    words.append(errors == 0 ? "" : count(errors, "error", "errors"));
    words.append(errors == 0 || warnings == 0 ? "" : ", ");
    words.append(warnings == 0 ? "" : count(warnings, "warning", "warnings"));
    return words + (accepted.isEmpty() ? "" : "; " + accepted);
  }

  private static String accepted(FindingsReport report) {
    int all = report.decisions().size();
    int contradictions =
        (int)
            report.decisions().keySet().stream()
                .filter(finding -> finding.kind().compareTo(FindingKind.TENSION) < 0)
                .count();
    int others = all - contradictions;
    if (contradictions == 0) {
      return all == 0 ? "" : count(all, "finding", "findings") + " accepted by decisions";
    }
    return count(contradictions, "contradiction", "contradictions")
        + " accepted by decisions"
        + (others == 0 ? "" : ", and " + count(others, "other finding", "other findings"));
  }

  /**
   * What was decided, why, by whom, when, and until when.
   *
   * @param decision the decision
   * @return words for readers, with a stranger's reason as it is
   */
  public static String decided(Decision decision) {
    List<String> circumstances = new ArrayList<>();
    if (!decision.by().isEmpty()) {
      circumstances.add(decision.by());
    }
    if (decision.on() != null) {
      circumstances.add(decision.on().toString());
    }
    if (decision.until() != null) {
      circumstances.add("until " + decision.until());
    }
    String reason = decision.reason().isBlank() ? "no reason given" : decision.reason();
    return decision.as().title()
        + ": "
        + reason
        + (circumstances.isEmpty() ? "" : " (" + String.join(", ", circumstances) + ")");
  }

  /**
   * When a source was published, and how that is known.
   *
   * @param source the source
   * @return words for readers
   */
  public static String published(SourceSummary source) {
    if (source.published() == null) {
      return "date of publication unknown";
    }
    return "published " + source.published() + basis(source.publishedBasis());
  }

  private static String basis(@Nullable String basis) {
    if (basis == null || basis.equals("stated")) {
      return "";
    }
    return basis.equals("text") ? " (found in the text)" : " (" + basis + ")";
  }

  /**
   * A source's name for readers.
   *
   * @param source the source
   * @return its title, else its identifier
   */
  public static String title(SourceSummary source) {
    String title = source.title();
    return title == null || title.isBlank() ? source.id() : title;
  }

  /**
   * How much of an article its claims cover: what they leave out is not agreed with.
   *
   * @param coverage how much is covered
   * @return a clause
   */
  public static String coverage(Coverage coverage) {
    return String.format(
        Locale.ROOT,
        "covering %s dates, %s amounts and %s names",
        share(coverage.dates()),
        share(coverage.amounts()),
        share(coverage.names()));
  }

  private static String share(Coverage.Tally tally) {
    return tally.covered() + " of " + tally.total();
  }
}
