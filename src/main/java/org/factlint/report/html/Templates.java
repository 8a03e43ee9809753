package org.factlint.report.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates that the build has compiled. */
final class Templates {
  private Templates() {}

  /** Fills a template; what is put in is escaped by where it stands. */
  static String render(String name, Map<String, Object> model) {
    StringOutput output = new StringOutput();
    TemplateEngine.createPrecompiled(ContentType.Html).render(name, model, output);
    return output.toString();
  }
}
