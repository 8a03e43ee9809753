package org.factlint.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.factlint.config.Configuration;
import org.factlint.config.ReportFormat;
import org.factlint.decision.DecisionsReader;
import org.factlint.extract.coverage.CoverageReader;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.ShownPath;
import org.factlint.report.FindingsReport;
import org.factlint.report.past.PastFinding;
import org.factlint.report.past.PastReportReader;
import org.factlint.text.InputFile;

/**
 * The findings as they are now: checked again when somebody has saved a file. While saved files
 * cannot be read, the last findings stay before the reader's eyes.
 */
final class Sitting {
  private final ReviewSetting setting;
  private final Reopened reopened;
  private Checkup checkup;
  private Checked checked;
  private FindingsReport report;
  private List<String> hindrances = List.of();
  private String changed = "";
  private long version = 1;

  Sitting(ReviewSetting setting, Checkup checkup, Checked checked) {
    this.setting = setting;
    this.checkup = checkup;
    this.checked = checked;
    this.report = reportOn(checked);
    this.reopened = new Reopened(lastReport(checkup.request().configuration()));
    reopened.follow(checked);
  }

  /** What the last check wrote; nothing if there is no report, or none that can be read. */
  private static List<PastFinding> lastReport(Configuration configuration) {
    Path folder = configuration.folder().resolve(configuration.reports());
    String name = ReportFormat.JSON.fileName();
    return PastReportReader.read(new InputFile(folder.resolve(name), name)).findings();
  }

  private FindingsReport reportOn(Checked from) {
    return FindingsReport.of(from, setting.version(), new CoverageReader(setting.cache()));
  }

  Checkup checkup() {
    return checkup;
  }

  Checked checked() {
    return checked;
  }

  FindingsReport report() {
    return report;
  }

  /** What is wrong with files that were saved, a line each. */
  List<String> hindrances() {
    return hindrances;
  }

  /** Rises whenever the page would show something else than before. */
  long version() {
    return version;
  }

  /** The findings that were decided before and wait again, with what was said. */
  SortedMap<FindingId, String> reopened() {
    return reopened.of(checked);
  }

  /** Checks again if files have changed; if only decisions have, only they are read. */
  void notice() {
    List<Path> saved = checkup.now().changedSince(checkup.states());
    if (saved.isEmpty()) {
      return;
    }
    ShownPath shown = new ShownPath(setting.workingDirectory(), false);
    changed = String.join(", ", saved.stream().map(shown::of).toList());
    boolean onlyDecisions =
        saved.stream().allMatch(file -> file.endsWith(DecisionsReader.FILE_NAME));
    if (onlyDecisions && hindrances.isEmpty()) {
      takeUpDecisions(saved);
    } else {
      version++;
      checkup = Checkup.of(setting);
      take(checkup.outcome(), false);
    }
  }

  /** Reads files of decisions that were written, and nothing else. */
  void takeUpDecisions(List<Path> files) {
    version++;
    files.forEach(checkup.states()::look);
    checkup = checkup.redecided(checked);
    take(checkup.outcome(), true);
  }

  private void take(CheckOutcome outcome, boolean onlyDecisions) {
    if (outcome instanceof Checked now) {
      reopened.follow(now);
      report = onlyDecisions ? report.decidedBy(now) : reportOn(now);
      checked = now;
      hindrances = List.of();
    } else if (outcome instanceof NotCheckable not) {
      hindrances = not.problems().stream().map(Problem::message).toList();
    } else {
      hindrances = List.of("No claim is left in what is reviewed.");
    }
  }

  /** Why nothing can be written now for somebody who sees a version of the page. */
  Optional<String> hindrance(long seen) {
    notice();
    if (!hindrances.isEmpty()) {
      return Optional.of(
          "Nothing was written, as files cannot be read: " + hindrances.get(0) + ".");
    }
    return seen == version
        ? Optional.empty()
        : Optional.of(
            "Nothing was written: "
                + (changed.isEmpty() ? "something" : changed)
                + " changed since this page was read. It is read again now; look, and decide.");
  }
}
