package org.factlint.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.factlint.config.FailOn;
import org.factlint.report.FindingsReport;
import org.factlint.report.ReportWriter;

/**
 * Writes the report as one page without anything beside it. Its content security policy allows
 * nothing but the page's own style and script, by their hashes (Content Security Policy Level 3).
 */
public final class HtmlReportWriter implements ReportWriter {
  private final FailOn failOn;

  /**
   * Makes a writer.
   *
   * @param failOn what fails the check
   */
  public HtmlReportWriter(FailOn failOn) {
    this.failOn = failOn;
  }

  /**
   * What stands in the page as it is: none of it comes from an article.
   *
   * @param style the style sheet
   * @param script the script
   * @param policy the content security policy
   */
  public record Fixed(String style, String script, String policy) {
    static Fixed read() {
      String style = resource("report.css");
      String script = resource("report.js");
      return new Fixed(
          style,
          script,
          "default-src 'none'; style-src '"
              + hash(style)
              + "'; script-src '"
              + hash(script)
              + "'; base-uri 'none'; form-action 'none'");
    }
  }

  @Override
  public String write(FindingsReport report) {
    TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
    StringOutput output = new StringOutput();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("page", new ReportPages(report).page(failOn));
    model.put("fixed", Fixed.read());
    engine.render("report.jte", model, output);
    return output.toString();
  }

  private static String resource(String name) {
    try (InputStream stream = HtmlReportWriter.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program lacks " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
