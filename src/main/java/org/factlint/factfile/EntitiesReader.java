package org.factlint.factfile;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Entities;
import org.factlint.claim.Entity;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** Reads {@code entities.json}. */
public final class EntitiesReader {
  static final String SCHEMA = "entities-1.schema.json";
  private static final List<String> KEYS = List.of("$schema", "entities");
  private static final long LARGEST = 20_000_000;

  private final List<Entity> entities = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private EntitiesReader() {}

  /**
   * Reads the entities of a folder and of the folders above it.
   *
   * @param filesOuterFirst the files; an entry of a later one replaces an earlier one's
   * @return the entities, and what is wrong with the files
   */
  public static EntitiesReading read(List<InputFile> filesOuterFirst) {
    EntitiesReader reader = new EntitiesReader();
    filesOuterFirst.forEach(reader::read);
    return reader.reading();
  }

  /**
   * Reads entities that are at hand.
   *
   * @param shownPath what messages call the file
   * @param content the content of an {@code entities.json}
   * @return the entities, and what is wrong with them
   */
  public static EntitiesReading read(String shownPath, String content) {
    EntitiesReader reader = new EntitiesReader();
    reader.read(new ProblemLog(shownPath, content));
    return reader.reading();
  }

  /**
   * Reads entities that stand within another file.
   *
   * @param nodes the nodes of the entities
   * @param log takes up what is wrong
   * @return the entities that could be read
   */
  public static Entities read(List<JsonValue> nodes, ProblemLog log) {
    EntitiesReader reader = new EntitiesReader();
    reader.readNodes(nodes, log);
    return new Entities(reader.entities);
  }

  private EntitiesReading reading() {
    return new EntitiesReading(new Entities(entities), List.copyOf(problems));
  }

  private void read(InputFile file) {
    try {
      read(new ProblemLog(file.shown(), file.text(LARGEST)));
    } catch (UnreadableFileException failure) {
      problems.add(Problem.unreadable(file.shown(), failure));
    }
  }

  private void read(ProblemLog log) {
    JsonParsing.parse(log)
        .flatMap(root -> JsonFields.of(root, KEYS, List.of("entities"), log))
        .ifPresent(root -> read(root, log));
    problems.addAll(log.problems());
  }

  private void read(JsonFields root, ProblemLog log) {
    SchemaVersion.check(root, SCHEMA, log);
    readNodes(root.items("entities"), log);
  }

  private void readNodes(List<JsonValue> nodes, ProblemLog log) {
    FactContext context = FactContext.of(log);
    EntityParser parser = new EntityParser(context);
    List<JsonFields> read = new ArrayList<>();
    for (JsonValue node : nodes) {
      JsonFields.of(node, EntityParser.KEYS, EntityParser.REQUIRED, log)
          .ifPresent(
              fields -> {
                read.add(fields);
                parser.entity(fields).ifPresent(entities::add);
              });
    }
    Entities known = new Entities(entities);
    read.forEach(fields -> EntityParser.checkLinks(fields, known, log));
  }
}
