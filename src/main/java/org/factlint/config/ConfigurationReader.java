package org.factlint.config;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.factlint.config.Configuration.Output;
import org.factlint.config.Configuration.Own;
import org.factlint.config.Configuration.StoryGlobs;
import org.factlint.factfile.SchemaVersion;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.Member;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** Finds and reads {@code factlint.json}. */
public final class ConfigurationReader {
  /** The file's name, in the folder of a project. */
  public static final String FILE_NAME = "factlint.json";

  static final String SCHEMA = "configuration-1.schema.json";
  private static final long LARGEST = 1_000_000;
  private static final List<String> PROPERTIES =
      List.of(
          "$schema",
          "paths",
          "ignore",
          "stories",
          "reports",
          "format",
          "failOn",
          "vocabulary",
          "policy",
          "rules");

  private final InputFile file;
  private final Configuration standard;
  private final ProblemLog log;

  private ConfigurationReader(InputFile file, Configuration standard, ProblemLog log) {
    this.file = file;
    this.standard = standard;
    this.log = log;
  }

  /**
   * Reads the nearest configuration: in a folder, or in one of those above it.
   *
   * @param workingDirectory the absolute folder to begin in
   * @return what holds there
   */
  public static ConfigurationReading nearest(Path workingDirectory) {
    for (Path folder = workingDirectory; folder != null; folder = folder.getParent()) {
      Path file = folder.resolve(FILE_NAME);
      if (Files.exists(file)) {
        return read(new InputFile(file, shown(workingDirectory, file)), folder);
      }
    }
    return new ConfigurationReading(Configuration.standard(workingDirectory), List.of());
  }

  private static String shown(Path workingDirectory, Path file) {
    List<String> names = new ArrayList<>();
    workingDirectory.relativize(file).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static ConfigurationReading read(InputFile file, Path folder) {
    Configuration standard = Configuration.standard(folder);
    try {
      ProblemLog log = new ProblemLog(file.shown(), file.text(LARGEST));
      Configuration configuration =
          JsonParsing.parse(log)
              .flatMap(root -> JsonFields.of(root, PROPERTIES, List.of(), log))
              .map(fields -> new ConfigurationReader(file, standard, log).configuration(fields))
              .orElse(standard);
      return new ConfigurationReading(configuration, log.problems());
    } catch (UnreadableFileException unreadable) {
      return new ConfigurationReading(
          standard, List.of(Problem.unreadable(file.shown(), unreadable)));
    }
  }

  private Configuration configuration(JsonFields fields) {
    SchemaVersion.check(fields, SCHEMA, log);
    return new Configuration(
        standard.folder(),
        Optional.of(file),
        given(texts(fields, "paths"), standard.paths()),
        globs(fields, "ignore"),
        stories(fields),
        fields.text("reports").map(TextValue::text).orElse(standard.reports()),
        output(fields),
        new Own(own(fields, "vocabulary"), own(fields, "policy"), rules(fields)));
  }

  /** Whether such rules exist is for those to say who know the rules. */
  private List<RuleSetting> rules(JsonFields fields) {
    Optional<JsonValue> value = fields.value("rules");
    if (value.isEmpty()) {
      return List.of();
    }
    List<Member> members = value.get() instanceof ObjectValue object ? object.members() : List.of();
    List<String> names = members.stream().map(Member::name).toList();
    return JsonFields.of(value.get(), names, List.of(), log).stream()
        .flatMap(rules -> members.stream().flatMap(member -> setting(rules, member).stream()))
        .toList();
  }

  private Optional<RuleSetting> setting(JsonFields rules, Member member) {
    return rules
        .word(member.name(), RuleSetting.Word.class)
        .map(
            word ->
                new RuleSetting(
                    member.name(), word, member.value().pointer(), log.position(member.offset())));
  }

  private Output output(JsonFields fields) {
    return new Output(
        given(fields.words("format", ReportFormat.class), standard.output().formats()),
        fields.word("failOn", FailOn.class).orElse(standard.output().failOn()));
  }

  private Optional<InputFile> own(JsonFields fields, String name) {
    return fields.text(name).map(text -> file.sibling(text.text()));
  }

  private List<StoryGlobs> stories(JsonFields fields) {
    List<StoryGlobs> stories = new ArrayList<>();
    List<String> keys = List.of("name", "include");
    for (JsonValue item : fields.items("stories")) {
      JsonFields.of(item, keys, keys, log)
          .flatMap(story -> story.text("name").map(name -> story(name.text(), story)))
          .ifPresent(stories::add);
    }
    return List.copyOf(stories);
  }

  private StoryGlobs story(String name, JsonFields fields) {
    return new StoryGlobs(name, globs(fields, "include"));
  }

  private List<String> globs(JsonFields fields, String name) {
    List<String> globs = new ArrayList<>();
    for (TextValue glob : fields.texts(name)) {
      if (isGlob(glob.text())) {
        globs.add(glob.text());
      } else {
        log.error(
            Check.WRONG_TYPE,
            glob,
            glob.words(),
            "a glob such as city/**.facts.json",
            "close its brackets and braces");
      }
    }
    return List.copyOf(globs);
  }

  private static boolean isGlob(String glob) {
    try {
      FileSystems.getDefault().getPathMatcher("glob:" + glob);
      return true;
    } catch (PatternSyntaxException broken) {
      return false;
    }
  }

  private static List<String> texts(JsonFields fields, String name) {
    return fields.texts(name).stream().map(TextValue::text).toList();
  }

  private static <T> List<T> given(List<T> list, List<T> otherwise) {
    return list.isEmpty() ? otherwise : list;
  }
}
