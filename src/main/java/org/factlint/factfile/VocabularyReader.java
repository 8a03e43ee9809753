package org.factlint.factfile;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Predicate;
import org.factlint.claim.Vocabulary;
import org.factlint.factfile.json.JsonFields;
import org.factlint.factfile.json.JsonParsing;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** Reads {@code vocabulary.json}. */
public final class VocabularyReader {
  static final String SCHEMA = "vocabulary-1.schema.json";
  private static final String STANDARD = "rules/vocabulary.json";
  private static final List<String> KEYS = List.of("$schema", "predicates");
  private static final long LARGEST = 20_000_000;

  private VocabularyReader() {}

  /**
   * The vocabulary that the program brings along.
   *
   * @return the standard predicates
   */
  public static Vocabulary standard() {
    VocabularyReading reading =
        merged(STANDARD, StandardFiles.text(STANDARD), new Vocabulary(List.of()));
    StandardFiles.requireClean(reading.problems());
    return reading.vocabulary();
  }

  /**
   * Reads a user's own vocabulary; its predicates replace standard ones of the same identifier.
   *
   * @param own the file
   * @return the merged vocabulary, and what is wrong with the file
   */
  public static VocabularyReading merged(InputFile own) {
    return merged(own, standard());
  }

  /**
   * Reads a vocabulary that adds to another one.
   *
   * @param own the file
   * @param below the vocabulary that it is merged with; its own predicates replace those
   * @return the merged vocabulary, and what is wrong with the file
   */
  public static VocabularyReading merged(InputFile own, Vocabulary below) {
    try {
      return merged(own.shown(), own.text(LARGEST), below);
    } catch (UnreadableFileException failure) {
      return new VocabularyReading(below, List.of(Problem.unreadable(own.shown(), failure)));
    }
  }

  /**
   * Reads a vocabulary that is at hand.
   *
   * @param shownPath what messages call the file
   * @param content the content of a {@code vocabulary.json}
   * @param below the vocabulary that it is merged with; its own predicates replace those
   * @return the merged vocabulary, and what is wrong with the content
   */
  public static VocabularyReading merged(String shownPath, String content, Vocabulary below) {
    ProblemLog log = new ProblemLog(shownPath, content);
    Vocabulary merged =
        JsonParsing.parse(log)
            .flatMap(root -> JsonFields.of(root, KEYS, List.of("predicates"), log))
            .map(root -> merged(root, below, log))
            .orElse(below);
    return new VocabularyReading(merged, log.problems());
  }

  private static Vocabulary merged(JsonFields root, Vocabulary below, ProblemLog log) {
    SchemaVersion.check(root, SCHEMA, log);
    return merged(root.items("predicates"), below, log);
  }

  /**
   * Reads a vocabulary that stands within another file.
   *
   * @param nodes the nodes of its predicates
   * @param below the vocabulary that it is merged with; its own predicates replace those
   * @param log takes up what is wrong
   * @return the merged vocabulary
   */
  public static Vocabulary merged(List<JsonValue> nodes, Vocabulary below, ProblemLog log) {
    if (nodes.isEmpty()) {
      return below;
    }
    List<Predicate> predicates = new ArrayList<>(below.predicates());
    PredicateParser parser = new PredicateParser(FactContext.of(log));
    List<JsonFields> read = new ArrayList<>();
    for (JsonValue node : nodes) {
      JsonFields.of(node, PredicateParser.KEYS, PredicateParser.REQUIRED, log)
          .ifPresent(
              fields -> {
                read.add(fields);
                parser.predicate(fields).ifPresent(predicates::add);
              });
    }
    Vocabulary known = new Vocabulary(predicates);
    read.forEach(fields -> parser.checkReferences(fields, known));
    return known;
  }

  /** Every word that a claim may use as its predicate. */
  static List<String> words(Vocabulary vocabulary) {
    List<String> words = new ArrayList<>();
    for (Predicate predicate : vocabulary.predicates()) {
      words.add(predicate.id().value());
      words.addAll(predicate.kinship().synonyms());
    }
    return words;
  }
}
