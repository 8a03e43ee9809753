package org.factlint.report.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.factlint.config.FailOn;
import org.factlint.report.FindingsReport;
import org.factlint.report.ReportWriter;
import org.factlint.report.Tool;
import org.factlint.report.machine.JunitCase.Outcome;

/**
 * Writes JUnit XML: a suite a story, a test a question. What fails the run is a failure; a problem
 * of a file that does is an error; what fails nothing has passed, and says what is to know; what is
 * decided is skipped, with the reason. No time is measured: the same input gives the same bytes.
 */
public final class JunitReportWriter implements ReportWriter {
  private final FailOn failOn;

  /**
   * Makes a writer.
   *
   * @param failOn what fails the run
   */
  public JunitReportWriter(FailOn failOn) {
    this.failOn = failOn;
  }

  @Override
  public String write(FindingsReport report) {
    Map<String, List<JunitCase>> suites = new TreeMap<>();
    List<JunitCase> all = new ArrayList<>();
    report.problems().forEach(problem -> all.add(JunitCase.of(problem, failOn)));
    report
        .findings()
        .forEach(finding -> all.add(JunitCase.of(finding, report.decision(finding), failOn)));
    for (JunitCase one : all) {
      suites.computeIfAbsent(one.suite(), any -> new ArrayList<>()).add(one);
    }
    StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<testsuites name=\"").append(Tool.NAME).append('"').append(counts(all));
    out.append(">\n");
    suites.forEach((name, cases) -> suite(out, name, cases));
    return out.append("</testsuites>\n").toString();
  }

  private static void suite(StringBuilder out, String name, List<JunitCase> cases) {
    out.append("  <testsuite").append(attribute("name", name)).append(counts(cases));
    out.append(">\n");
    cases.forEach(one -> one(out, one));
    out.append("  </testsuite>\n");
  }

  private static String counts(List<JunitCase> cases) {
    return attribute("tests", String.valueOf(cases.size()))
        + count(cases, "failures", Outcome.FAILED)
        + count(cases, "errors", Outcome.BROKEN)
        + count(cases, "skipped", Outcome.SKIPPED)
        + attribute("time", "0");
  }

  private static String count(List<JunitCase> cases, String name, Outcome outcome) {
    long number = cases.stream().filter(one -> one.outcome() == outcome).count();
    return attribute(name, String.valueOf(number));
  }

  private static void one(StringBuilder out, JunitCase one) {
    out.append("    <testcase").append(attribute("name", one.name()));
    out.append(attribute("classname", one.suite()));
    out.append(attribute("file", one.region().file()));
    out.append(attribute("line", String.valueOf(one.region().start().line())));
    out.append(attribute("time", "0"));
    switch (one.outcome()) {
      case PASSED -> out.append("/>\n");
      case REMARKED -> element(out, "system-out", "", one.lines());
      case SKIPPED -> element(out, "skipped", attribute("message", one.summary()), List.of());
      case FAILED -> element(out, "failure", described(one), one.lines());
      case BROKEN -> element(out, "error", described(one), one.lines());
    }
  }

  private static String described(JunitCase one) {
    return attribute("message", one.summary()) + attribute("type", one.type());
  }

  private static void element(
      StringBuilder out, String name, String attributes, List<String> lines) {
    out.append(">\n      <").append(name).append(attributes).append('>');
    out.append(String.join("\n", lines.stream().map(XmlText::of).toList()));
    out.append("</").append(name).append(">\n    </testcase>\n");
  }

  private static String attribute(String name, String value) {
    return " " + name + "=\"" + XmlText.of(value) + "\"";
  }
}
