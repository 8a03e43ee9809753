package org.factlint.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.factlint.cache.ContentCache;
import org.factlint.claim.SourceId;
import org.factlint.claim.Vocabulary;
import org.factlint.config.Configuration.Own;
import org.factlint.extract.ground.Grounding;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.Gaps;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.factfile.json.Check;
import org.factlint.factfile.json.JsonValue;
import org.factlint.factfile.json.ProblemLog;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.text.Article;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;
import org.factlint.validate.FileValidator;

/** Validates the fact files of stories, one after the other. */
final class StoryValidator {
  private final Optional<InputFile> project;
  private final Vocabulary vocabulary;
  private final boolean soundVocabulary;
  private final List<Problem> problems = new ArrayList<>();
  private final Grounding grounding = new Grounding();
  private final ContentCache cache;

  /** What the files of the present story lean on, in short; empty until it is needed. */
  private String surroundings = "";

  private final TreeSet<String> files = new TreeSet<>();
  private int claims;

  StoryValidator(Own own, ContentCache cache) {
    this.cache = cache;
    this.project = own.vocabulary();
    VocabularyReading reading =
        project
            .map(VocabularyReader::merged)
            .orElseGet(() -> new VocabularyReading(VocabularyReader.standard(), List.of()));
    this.vocabulary = reading.vocabulary();
    this.soundVocabulary = !broken(reading.problems());
    problems.addAll(reading.problems());
  }

  void validate(StoryFiles story) {
    Surroundings around = Surroundings.read(vocabulary, project, story.shared());
    problems.addAll(around.problems());
    surroundings = "";
    Gaps gaps =
        new Gaps(
            broken(FileNames.ENTITIES, around.problems()),
            !soundVocabulary || broken(FileNames.VOCABULARY, around.problems()));
    FileValidator validator = new FileValidator(grounding, around.entities(), around.vocabulary());
    Map<SourceId, String> ids = new LinkedHashMap<>();
    for (InputFile file : story.factFiles()) {
      if (files.add(file.shown())) {
        claims += validate(file, around, gaps, ids, validator);
      }
    }
  }

  private int validate(
      InputFile file,
      Surroundings around,
      Gaps gaps,
      Map<SourceId, String> ids,
      FileValidator validator) {
    try {
      ExaminedFile read =
          FactFileReader.examine(file, around.entities(), around.vocabulary(), gaps);
      requireNew(read, ids);
      ground(read, around, gaps, validator).forEach(read.log()::add);
      problems.addAll(read.log().problems());
      return read.claims().size();
    } catch (UnreadableFileException failure) {
      problems.add(Problem.unreadable(file.shown(), failure));
      return 0;
    }
  }

  /** What holding a file against its words shows. */
  private record Held(List<Problem> problems) {}

  /**
   * Holds a file against its words; one that is what it was, with what it leans on, is not read.
   */
  private List<Problem> ground(
      ExaminedFile read, Surroundings around, Gaps gaps, FileValidator validator) {
    Article article = read.article();
    return cache
        .once(
            "grounding",
            () ->
                List.of(
                    read.log().file(),
                    read.log().content(),
                    article == null ? "" : article.path() + "\n" + article.text(),
                    gaps.toString(),
                    surroundings(around)),
            () -> {
              ProblemLog found = new ProblemLog(read.log().file(), read.log().content());
              validator.validate(read.loggingTo(found));
              return new Held(found.problems());
            })
        .problems();
  }

  private String surroundings(Surroundings around) {
    if (surroundings.isEmpty()) {
      surroundings = digest(around);
    }
    return surroundings;
  }

  private static String digest(Surroundings around) {
    return ContentCache.digest(List.copyOf(around.entities().all()))
        + ContentCache.digest(List.copyOf(around.vocabulary().predicates()));
  }

  private static void requireNew(ExaminedFile read, Map<SourceId, String> ids) {
    Optional<SourceId> id = read.source().map(ExaminedFile.Head::id);
    String other = id.map(name -> ids.putIfAbsent(name, read.log().file())).orElse(null);
    JsonValue node = read.about().flatMap(about -> about.value("id")).orElse(null);
    if (other != null && node != null) {
      read.log()
          .error(
              Check.DUPLICATE_OR_DANGLING_ID,
              node,
              "the source id " + node.words() + " that " + other + " has, too",
              "an id of its own for each source of a story",
              "rename one of the two");
    }
  }

  private static boolean broken(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.level() == Level.ERROR);
  }

  private static boolean broken(String name, List<Problem> problems) {
    return broken(problems.stream().filter(problem -> isNamed(name, problem.file())).toList());
  }

  private static boolean isNamed(String name, String path) {
    return path.equals(name) || path.endsWith("/" + name);
  }

  List<Problem> problems() {
    return List.copyOf(problems);
  }

  int files() {
    return files.size();
  }

  int claims() {
    return claims;
  }
}
