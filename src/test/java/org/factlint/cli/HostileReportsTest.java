package org.factlint.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.factlint.report.VisibleText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A stranger's words are words in every format, and no more. */
class HostileReportsTest {
  static final List<String> WORDS =
      List.of(
          "<script>alert(1)</script>",
          "</style></script></title><script>alert(1)</script>",
          "<img src=\"https://example.org/x.png\" onerror=alert(1)>",
          "[here](javascript:alert(1)) ![](https://example.org/x.png)",
          "\" onmouseover=\"alert(1)\" x='",
          "abc\u202Etxt.exe\u202C \u2066aside\u2069",
          "nothing\u0000 bell\u0007 colour\u001B[31m \u009B1m",
          "line\u2028break\u0085next\n::error::x\n# Title",
          "cc @everyone, closes #1, www.example.org",
          "]]> <![CDATA[ <!-- --> &lt; {0} {{1}} ${7*7} @if(true)!{x}");

  /** What moves a cursor, turns the direction of reading, or ends a line where none ends. */
  private static final Pattern STEERS =
      Pattern.compile("[\\p{Cc}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n]]");

  @TempDir private Path folder;

  private String written(String words, String format) throws IOException {
    Desk.Run run =
        HostileProject.laid(folder, words)
            .run("check", "talks", "--rules", "mine", "--format", format, "--output", "-");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return run.out();
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void text_does_not_steer_a_terminal(String words) throws IOException {
    String text = written(words, "text");

    assertThat(text).doesNotContainPattern(STEERS);
    assertThat(text.replaceAll("\\s+", " "))
        .contains("Decided: a real difference: " + shown(words))
        .contains(" " + shown(words) + " Ines Falk presents");
    assertThat(text.lines()).noneMatch(line -> line.startsWith("::") || line.startsWith("#"));
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void json_gives_the_very_words(String words) throws IOException {
    String json = written(words, "json");

    assertThat(json).doesNotContainPattern(STEERS);
    JsonNode report = JsonMapper.shared().readTree(json);
    assertThat(report.at("/sources/0/title").stringValue()).isEqualTo(words);
    assertThat(report.findValue("reason").stringValue()).isEqualTo(words);
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void markdown_has_no_markup_of_theirs(String words) throws IOException {
    String markdown = written(words, "markdown");

    assertThat(markdown).doesNotContainPattern(STEERS);
    assertThat(markdown.replaceAll("</?(?:ins|sub|details|summary|br)>|<!-- -->", ""))
        .doesNotContainPattern("(?<!\\\\)[<\\[@]|(?<!\\\\)\\]\\(|https?://|www\\.");
    assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void a_page_has_no_element_and_no_address_of_theirs(String words) throws IOException {
    String html = written(words, "html");

    assertThat(html).doesNotContainPattern(STEERS);
    Document page = Jsoup.parse(html);
    assertThat(page.select("script, style, title")).hasSize(3 + page.select("svg title").size());
    assertThat(page.select("img, iframe, [src], [style], a:not([href^=#])")).isEmpty();
    assertThat(page.getAllElements())
        .flatExtracting(element -> element.attributes().asList())
        .noneMatch(attribute -> attribute.getKey().startsWith("on"));
    String visible = page.text();
    assertThat(visible)
        .contains("Decided. a real difference: " + shown(words))
        .contains("Two days: " + shown(words.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "")));
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void sarif_has_no_link_and_no_placeholder_of_theirs(String words) throws IOException {
    JsonNode sarif = JsonMapper.shared().readTree(written(words, "sarif"));

    // Not those of snippets, which are an article's own words for programs that compare them.
    for (String name : List.of("message", "shortDescription", "fullDescription", "help")) {
      for (JsonNode message : sarif.findValues(name)) {
        assertThat(message.at("/text").stringValue().replace("{{", "").replace("}}", ""))
            .doesNotContainPattern(STEERS)
            .doesNotContainPattern("[{}]|(?<!\\\\)\\]\\((?!\\d)");
      }
    }
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void junit_has_no_element_of_theirs(String words) throws Exception {
    byte[] xml = written(words, "junit").getBytes(UTF_8);
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(xml))
            .getDocumentElement();

    NodeList skipped = root.getElementsByTagName("skipped");
    assertThat(skipped.getLength()).isEqualTo(1);
    assertThat(((Element) skipped.item(0)).getAttribute("message"))
        .isEqualTo("a real difference: %1$s (%1$s, 2024-06-01)".formatted(VisibleText.of(words)));
    assertThat(root.getTextContent()).doesNotContainPattern(STEERS);
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void github_is_given_no_command_of_theirs(String words) throws IOException {
    assertThat(written(words, "github").lines())
        .isNotEmpty()
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith("::notice file=talks/news.facts.json,line=4,col=5,title=")
                    .doesNotContainPattern(STEERS));
  }

  @ParameterizedTest
  @FieldSource("WORDS")
  void gitlab_is_given_no_controls_and_no_issue_of_theirs(String words) throws IOException {
    JsonNode issues = JsonMapper.shared().readTree(written(words, "gitlab"));

    assertThat(issues.size()).isEqualTo(1);
    assertThat(issues.at("/0/description").stringValue())
        .contains(VisibleText.of(words))
        .doesNotContainPattern(STEERS);
  }

  private static String shown(String words) {
    return VisibleText.of(words).replaceAll("\\s+", " ");
  }
}
