package org.factlint.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingKind;

/**
 * All findings of one issue that need a look, in one place.
 *
 * @param title the issue
 * @param findings its findings, the most important first; never empty
 */
public record Topic(String title, List<Finding> findings) {

  /**
   * The issues of a report, that of the most important finding first; of one level, what is open
   * comes before what is decided.
   *
   * @param report the report
   * @return the issues that need a look
   */
  public static List<Topic> of(FindingsReport report) {
    Map<List<String>, List<Finding>> groups = new LinkedHashMap<>();
    Comparator<Finding> openFirst =
        Comparator.comparing(Finding::level)
            .thenComparing(finding -> report.decision(finding).isPresent());
    for (Finding finding : report.findings().stream().sorted(openFirst).toList()) {
      if (finding.kind().compareTo(FindingKind.AGREEMENT) < 0) {
        List<String> key = List.of(finding.subject().story(), finding.subject().topic());
        groups.computeIfAbsent(key, any -> new ArrayList<>()).add(finding);
      }
    }
    List<Topic> topics = new ArrayList<>();
    groups.forEach((key, findings) -> topics.add(new Topic(key.get(1), List.copyOf(findings))));
    return topics;
  }

  /**
   * The findings of a kind, in the report's order.
   *
   * @param report the report
   * @param kind the kind
   * @return the findings
   */
  public static List<Finding> ofKind(FindingsReport report, FindingKind kind) {
    return report.findings().stream().filter(finding -> finding.kind() == kind).toList();
  }
}
