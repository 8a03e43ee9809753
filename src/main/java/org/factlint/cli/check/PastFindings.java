package org.factlint.cli.check;

import java.util.List;
import java.util.Optional;
import org.factlint.cli.command.Terminal;
import org.factlint.cli.command.UsageException;
import org.factlint.cli.option.CheckOptions;
import org.factlint.cli.option.Given;
import org.factlint.cli.output.Targets;
import org.factlint.finding.Problem;
import org.factlint.job.Baseline;
import org.factlint.report.past.PastReport;
import org.factlint.report.past.PastReportReader;
import org.factlint.text.InputFile;

/**
 * What an earlier report has, where {@code --only-new} names one.
 *
 * @param baseline its findings; empty if a revision is named, or nothing
 * @param problems why the report cannot be read
 */
record PastFindings(Optional<Baseline> baseline, List<Problem> problems) {
  private static final String REPORT = ".json";

  static PastFindings of(CheckOptions options, Targets targets, Terminal terminal)
      throws UsageException {
    Optional<String> given = options.gate().onlyNew().filter(PastFindings::isReport);
    if (given.isEmpty()) {
      return new PastFindings(Optional.empty(), List.of());
    }
    InputFile file = Given.report(given.get(), terminal);
    if (targets.files().containsValue(file.path())) {
      throw new UsageException(
          "--only-new: found the report “"
              + given.get()
              + "” that would be written, expected one that stays as it is; name another place"
              + " with --output");
    }
    PastReport report = PastReportReader.read(file);
    Baseline baseline = new Baseline();
    report.findings().forEach(finding -> baseline.add(finding.id(), finding.level()));
    return new PastFindings(Optional.of(baseline), report.problems());
  }

  /** Reports are JSON; a revision of this name can still be written as {@code refs/heads/…}. */
  static boolean isReport(String given) {
    return given.endsWith(REPORT);
  }
}
