package org.factlint.job.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.config.Configuration;
import org.factlint.factfile.schema.EditorSchemas;
import org.factlint.job.ProjectWords;

/**
 * The files that a folder can begin with. They are data of the program; nothing is written here.
 */
public final class StarterFiles {
  /** The folder of what the program makes for editors. */
  public static final String SCHEMAS = ".factlint/schemas/";

  /** The file of VS Code that says which schema holds for which file. */
  public static final String EDITOR = ".vscode/settings.json";

  /** The file of git that says how files are treated. */
  public static final String ATTRIBUTES = ".gitattributes";

  private static final String SAMPLE = "stories/harbour-bridge/";

  private StarterFiles() {}

  /**
   * What every folder needs: configuration, and what editors, git and CI use.
   *
   * @return the files, in the order in which to tell of them
   */
  public static List<StarterFile> settings() {
    Map<String, String> resources = new LinkedHashMap<>();
    resources.put("factlint.json", "factlint.json");
    resources.put(ATTRIBUTES, "gitattributes");
    resources.put(EDITOR, "vscode-settings.json");
    resources.put(".github/workflows/factlint.yml", "workflow.yml");
    List<StarterFile> files = new ArrayList<>();
    resources.forEach((path, name) -> files.add(new StarterFile(path, text(name), false)));
    files.add(new StarterFile(".githooks/pre-commit", text("pre-commit.sh"), true));
    return files;
  }

  /**
   * A story to begin with: two short invented articles that disagree on a day.
   *
   * @return its files
   */
  public static List<StarterFile> sample() {
    return List.of(
            "gazette.txt",
            "gazette.facts.json",
            "courier.txt",
            "courier.facts.json",
            "entities.json")
        .stream()
        .map(name -> new StarterFile(SAMPLE + name, text("story/" + name), false))
        .toList();
  }

  /**
   * The schemas for editors, with the project's own entities and predicates as choices.
   *
   * @param configuration what holds for the project
   * @return the files
   */
  public static List<StarterFile> schemas(Configuration configuration) {
    ProjectWords words = ProjectWords.of(configuration);
    List<StarterFile> files = new ArrayList<>();
    EditorSchemas.of(words.entities(), words.vocabulary())
        .forEach((name, content) -> files.add(new StarterFile(SCHEMAS + name, content, false)));
    return files;
  }

  private static String text(String name) {
    try (InputStream in = StarterFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its file " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
