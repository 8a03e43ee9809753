package org.factlint.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;
import org.factlint.report.FindingsReport;
import org.factlint.report.Retelling;
import org.factlint.report.SourceLetters;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.report.html.Matrix.Cell;
import org.factlint.report.html.Matrix.Row;

/** Lays out who answers what, where there are more than two sources. */
final class Matrices {
  private static final int MOST_SOURCES = 26;
  private static final int MOST_ROWS = 60;

  private Matrices() {}

  /** Of the sources of the first findings; empty for two sources, and for more than fit. */
  static Optional<Matrix> of(FindingsReport report, SourceLetters letters) {
    List<String> sources =
        report.sources().stream().map(s -> letters.of(s.id(), s.article())).distinct().toList();
    if (sources.size() < 3 || sources.size() > MOST_SOURCES) {
      return Optional.empty();
    }
    List<Row> rows =
        report.findings().stream()
            .filter(finding -> finding.kind().compareTo(FindingKind.ANOMALY) < 0)
            .limit(MOST_ROWS)
            .map(finding -> row(finding, report, letters, sources))
            .toList();
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Matrix(sources, rows));
  }

  private static Row row(
      Finding finding, FindingsReport report, SourceLetters letters, List<String> sources) {
    Retelling retelling = new Retelling(finding, report, letters);
    Map<String, Cell> cells = new LinkedHashMap<>();
    for (Evidence evidence : finding.evidence()) {
      cells.putIfAbsent(
          letters.of(evidence.claim(), evidence.article()),
          new Cell(retelling.value(evidence), evidence.side()));
    }
    List<Cell> answers = new ArrayList<>();
    sources.forEach(source -> answers.add(cells.getOrDefault(source, new Cell("", -1))));
    return new Row(
        VisibleText.of(finding.subject().topic()),
        Wording.question(finding.subject().aspect()),
        finding.id().toString(),
        answers);
  }
}
