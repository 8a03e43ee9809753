package org.factlint.job.mend;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.JsonValue.ArrayValue;
import org.factlint.factfile.json.JsonValue.ObjectValue;
import org.factlint.factfile.json.JsonValue.TextValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Problem;
import org.factlint.job.FileNames;
import org.factlint.job.StoryFiles;
import org.factlint.text.InputFile;
import org.factlint.text.Position;
import org.factlint.text.UnreadableFileException;

/** The fact files and lists of entities of a project, as JSON: for changes to all of them. */
final class ProjectFiles {
  private static final long LARGEST = 20_000_000;

  private final Map<String, Opened> facts = new TreeMap<>();
  private final Map<String, Opened> entities = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * A file.
   *
   * @param file where it is
   * @param content what it holds
   * @param root the same as JSON
   */
  record Opened(InputFile file, String content, ObjectValue root) {

    /** The identifiers of the items of a list, with where they stand. */
    Map<String, JsonValue> ids(String list) {
      Map<String, JsonValue> ids = new LinkedHashMap<>();
      if (root.value(list).orElse(null) instanceof ArrayValue items) {
        for (JsonValue item : items.items()) {
          id(item).ifPresent(id -> ids.putIfAbsent(id.text(), id));
        }
      }
      return ids;
    }

    Optional<TextValue> sourceId() {
      return root.value("source").flatMap(Opened::id);
    }

    private static Optional<TextValue> id(JsonValue node) {
      return node instanceof ObjectValue object
              && object.value("id").orElse(null) instanceof TextValue text
          ? Optional.of(text)
          : Optional.empty();
    }

    /** A place in the file, for messages. */
    String place(JsonValue node) {
      Position at = new ProblemLog(file.shown(), content).position(node.offset());
      return file.shown() + ":" + at.line() + ":" + at.column();
    }
  }

  static ProjectFiles of(List<StoryFiles> stories) {
    ProjectFiles files = new ProjectFiles();
    for (StoryFiles story : stories) {
      story.factFiles().forEach(file -> files.open(file, files.facts));
      story.shared().stream()
          .filter(file -> file.shown().endsWith(FileNames.ENTITIES))
          .forEach(file -> files.open(file, files.entities));
    }
    return files;
  }

  private void open(InputFile file, Map<String, Opened> into) {
    if (into.containsKey(file.shown())) {
      return;
    }
    try {
      ProblemLog log = new ProblemLog(file.shown(), file.text(LARGEST));
      JsonParsing.parse(log)
          .filter(ObjectValue.class::isInstance)
          .map(ObjectValue.class::cast)
          .ifPresent(root -> into.put(file.shown(), new Opened(file, log.content(), root)));
      problems.addAll(log.problems());
    } catch (UnreadableFileException failure) {
      problems.add(Problem.unreadable(file.shown(), failure));
    }
  }

  List<Opened> facts() {
    return List.copyOf(facts.values());
  }

  List<Opened> entities() {
    return List.copyOf(entities.values());
  }

  List<Problem> problems() {
    return problems.stream().sorted(Problem.FILE_ORDER).toList();
  }
}
