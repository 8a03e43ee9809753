package org.factlint.job;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.cache.ContentCache;
import org.factlint.claim.Policy;
import org.factlint.claim.Source;
import org.factlint.claim.SourceId;
import org.factlint.claim.Story;
import org.factlint.claim.Vocabulary;
import org.factlint.config.Configuration.Own;
import org.factlint.extract.claims.ClaimReader;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.FactFileReading;
import org.factlint.factfile.PolicyReader;
import org.factlint.factfile.PolicyReading;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.source.ArticleReader;
import org.factlint.source.ArticleReading;
import org.factlint.text.InputFile;
import org.jspecify.annotations.Nullable;

/** Reads the files of stories, and goes on after each problem, so that all are told at once. */
final class StoryReader {
  private final Optional<InputFile> project;
  private final Vocabulary vocabulary;
  private final Policy policy;
  private final List<Problem> problems = new ArrayList<>();
  private final boolean soundVocabulary;
  private final ContentCache cache;
  private @Nullable ClaimReader claimReader;

  StoryReader(Own own, ContentCache cache) {
    this.cache = cache;
    this.project = own.vocabulary();
    this.vocabulary = own.vocabulary().map(this::vocabulary).orElseGet(VocabularyReader::standard);
    this.policy = own.policy().map(this::policy).orElseGet(PolicyReader::standard);
    this.soundVocabulary = !broken(problems);
  }

  private Vocabulary vocabulary(InputFile own) {
    VocabularyReading reading = VocabularyReader.merged(own);
    problems.addAll(reading.problems());
    return reading.vocabulary();
  }

  private Policy policy(InputFile own) {
    PolicyReading reading = PolicyReader.merged(own);
    problems.addAll(reading.problems());
    return reading.policy();
  }

  private static boolean broken(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> problem.level() == Level.ERROR);
  }

  /** Reads a story; of files with errors nothing is in it. */
  Story read(StoryFiles files) {
    int before = problems.size();
    Surroundings around = Surroundings.read(vocabulary, project, files.shared());
    problems.addAll(around.problems());
    boolean sound = !broken(problems.subList(before, problems.size())) && soundVocabulary;
    Map<SourceId, InputFile> byId = new LinkedHashMap<>();
    ArticleStage stage =
        new ArticleStage(
            () -> articles(around.vocabulary()), cache, around.vocabulary(), around.entities());
    // What refers to broken entities or predicates would all seem wrong, and hide what is.
    List<InputFile> factFiles = sound ? files.factFiles() : List.of();
    // A fact file may have another name than the article that it stands for.
    Set<String> prepared = new TreeSet<>();
    for (InputFile file : factFiles) {
      FactFileReading reading =
          FactFileReader.read(file.path(), file.shown(), around.entities(), around.vocabulary());
      problems.addAll(reading.problems());
      reading.source().ifPresent(source -> prepared.add(source.article().path()));
      reading.source().filter(source -> isNew(source, file, byId)).ifPresent(stage::add);
    }
    for (InputFile file : sound ? files.articles() : List.<InputFile>of()) {
      if (prepared.contains(file.shown())) {
        continue;
      }
      ArticleReading reading = ArticleReader.read(file);
      problems.addAll(reading.problems());
      reading.source().filter(source -> isNew(source, file, byId)).ifPresent(stage::read);
    }
    problems.addAll(stage.problems());
    return stage.story(files.name(), policy);
  }

  /** The models that articles are read with are loaded for the first article, or never. */
  private ClaimReader articles(Vocabulary words) {
    ClaimReader reader = claimReader == null ? ClaimReader.of(words) : claimReader.with(words);
    claimReader = reader;
    return reader;
  }

  private boolean isNew(Source source, InputFile file, Map<SourceId, InputFile> byId) {
    InputFile other = byId.putIfAbsent(source.id(), file);
    if (other != null) {
      problems.add(
          new Problem(
              "duplicate-or-dangling-id",
              Level.ERROR,
              file.shown(),
              1,
              1,
              "/source/id",
              "the source id “" + source.id() + "” that " + other.shown() + " has, too",
              "an id of its own for each source of a story",
              "rename one of the two"));
    }
    return other == null;
  }

  /** What is wrong with the files read so far, each problem once, in the order of the files. */
  List<Problem> problems() {
    return problems.stream().distinct().sorted(Problem.FILE_ORDER).toList();
  }
}
