package org.factlint.report.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.factlint.config.FailOn;
import org.factlint.report.BridgeStory;
import org.factlint.report.FindingsReport;
import org.factlint.report.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class JunitReportWriterTest {
  private static final FindingsReport REPORT = BridgeStory.report();

  @Test
  void junit_is_as_it_was_found_good() {
    Golden.assertSame("bridge.junit.xml", junit(REPORT, FailOn.ERROR));
  }

  @Test
  void a_story_is_a_suite_and_a_finding_a_test() throws Exception {
    Element root = parsed(REPORT, FailOn.ERROR);
    assertThat(elements(root, "testsuite"))
        .extracting(suite -> suite.getAttribute("name") + " " + suite.getAttribute("tests"))
        .containsExactly("bridge 7", "files 1");
    assertThat(root.getAttribute("tests")).isEqualTo("8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ERROR 1 0", "WARNING 4 1", "NEVER 0 0"})
  void what_fails_the_run_is_a_failure_or_an_error(String expected) throws Exception {
    String[] parts = expected.split(" ", -1);
    Element root = parsed(REPORT, FailOn.valueOf(parts[0]));
    assertThat(root.getAttribute("failures")).isEqualTo(parts[1]);
    assertThat(root.getAttribute("errors")).isEqualTo(parts[2]);
    assertThat(elements(root, "failure")).hasSize(Integer.parseInt(parts[1]));
    assertThat(elements(root, "error")).hasSize(Integer.parseInt(parts[2]));
  }

  @Test
  void the_counts_are_those_of_the_tests() throws Exception {
    for (Element suite : elements(parsed(REPORT, FailOn.WARNING), "testsuite")) {
      assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
      assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
      assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
      assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
    }
  }

  @Test
  void what_is_decided_is_skipped_with_its_reason() throws Exception {
    Element root = parsed(Hostile.decided("as <planned>"), FailOn.ERROR);
    assertThat(root.getAttribute("skipped")).isEqualTo("1");
    assertThat(root.getAttribute("failures")).isEqualTo("0");
    assertThat(elements(root, "skipped").get(0).getAttribute("message"))
        .isEqualTo("explained: as <planned> (as <planned>)");
  }

  @Test
  void no_two_tests_have_one_name() throws Exception {
    List<String> names =
        elements(parsed(Hostile.report("same", 30), FailOn.ERROR), "testcase").stream()
            .map(test -> test.getAttribute("classname") + " " + test.getAttribute("name"))
            .toList();
    assertThat(new HashSet<>(names)).hasSize(31);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "</failure><failure message=\"x\">",
        "]]> <![CDATA[ &amp; & ' \"",
        "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>&x;",
        "\u0000\u0008\u001B[31m \uFFFE \uFFFF \uD800 lone",
        "🌾 \u202E\u2028"
      })
  void words_of_strangers_stay_words(String words) throws Exception {
    Element root = parsed(Hostile.report(words), FailOn.ERROR);
    assertThat(elements(root, "testcase")).hasSize(2);
    assertThat(elements(root, "failure")).hasSize(1);
    assertThat(elements(root, "failure").get(0).getAttribute("message"))
        .isEqualTo(org.factlint.report.VisibleText.of(words).replaceAll("[\uFFFE\uFFFF]", ""));
  }

  private static String count(Element suite, String tag) {
    return String.valueOf(elements(suite, tag).size());
  }

  private static List<Element> elements(Element root, String tag) {
    NodeList nodes = root.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }

  private static Element parsed(FindingsReport report, FailOn failOn) throws Exception {
    byte[] bytes = junit(report, failOn).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes))
        .getDocumentElement();
  }

  private static String junit(FindingsReport report, FailOn failOn) {
    return new JunitReportWriter(failOn).write(report);
  }
}
