package org.factlint.config;

import java.io.StringWriter;
import java.util.Comparator;
import java.util.List;
import org.factlint.config.Configuration.StoryGlobs;
import org.factlint.text.InputFile;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes what holds for a project as a {@code factlint.json} that would say the same. */
public final class ConfigurationWriter {
  private ConfigurationWriter() {}

  /**
   * Writes a configuration with every property that holds, also by default.
   *
   * @param configuration what holds
   * @return JSON
   */
  public static String write(Configuration configuration) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(new Layout(), out)) {
      json.writeStartObject();
      texts(json, "paths", configuration.paths());
      texts(json, "ignore", configuration.ignore());
      stories(json, configuration.stories());
      json.writeStringProperty("reports", configuration.reports());
      texts(
          json,
          "format",
          configuration.output().formats().stream().map(ReportFormat::word).toList());
      json.writeStringProperty("failOn", configuration.output().failOn().word());
      configuration.own().vocabulary().ifPresent(file -> own(json, "vocabulary", file));
      configuration.own().policy().ifPresent(file -> own(json, "policy", file));
      rules(json, configuration.own().rules());
      json.writeEndObject();
    }
    return out.append('\n').toString();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    texts.forEach(json::writeString);
    json.writeEndArray();
  }

  private static void stories(JsonGenerator json, List<StoryGlobs> stories) {
    json.writeArrayPropertyStart("stories");
    for (StoryGlobs story : stories) {
      json.writeStartObject();
      json.writeStringProperty("name", story.name());
      texts(json, "include", story.include());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void rules(JsonGenerator json, List<RuleSetting> rules) {
    json.writeObjectPropertyStart("rules");
    rules.stream()
        .sorted(Comparator.comparing(RuleSetting::rule))
        .forEach(setting -> json.writeStringProperty(setting.rule(), setting.word().word()));
    json.writeEndObject();
  }

  private static void own(JsonGenerator json, String name, InputFile file) {
    json.writeStringProperty(name, file.shown());
  }

  private static final class Layout extends ObjectWriteContext.Base {
    @Override
    public PrettyPrinter getPrettyPrinter() {
      Separators separators =
          Separators.createDefaultInstance()
              .withObjectNameValueSpacing(Separators.Spacing.AFTER)
              .withArrayEmptySeparator("")
              .withObjectEmptySeparator("");
      return new DefaultPrettyPrinter(separators)
          .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    @Override
    public boolean hasPrettyPrinter() {
      return true;
    }
  }
}
