package org.factlint.cli.rules;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.config.ReportFormat;
import org.factlint.finding.FindingId;
import org.factlint.report.judging.JudgedFinding;
import org.factlint.report.machine.RelativeUri;
import org.factlint.report.past.PastPage;
import org.factlint.text.InputFile;

/** Where findings are told in full: on the pages that lie beside the reports which have them. */
final class PageAddresses {
  private final Path from;
  private final Map<String, Page> pages = new LinkedHashMap<>();

  /** A page, and what a link to it can lead to. */
  private record Page(String reference, Set<FindingId> findings) {}

  /** Addresses as they are seen from a folder. */
  PageAddresses(Path from) {
    this.from = from;
  }

  /**
   * Looks for the page of a report.
   *
   * @param report the report's name, as findings have it
   * @param folder where the report lies
   */
  void add(String report, Path folder) {
    Path page = folder.resolve(ReportFormat.HTML.fileName()).normalize();
    Set<FindingId> findings = PastPage.findings(new InputFile(page, report));
    if (!findings.isEmpty()) {
      relative(page).ifPresent(reference -> pages.put(report, new Page(reference, findings)));
    }
  }

  /** No path leads from one drive to another. */
  private Optional<String> relative(Path page) {
    try {
      return Optional.of(RelativeUri.of(from.relativize(page).toString().replace('\\', '/')));
    } catch (IllegalArgumentException otherDrive) {
      return Optional.empty();
    }
  }

  Optional<String> of(JudgedFinding finding) {
    return finding.origins().stream()
        .flatMap(report -> Optional.ofNullable(pages.get(report)).stream())
        .filter(page -> page.findings().contains(finding.id()))
        .map(page -> page.reference() + "#" + finding.id())
        .findFirst();
  }
}
