package org.factlint.job.draft;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.factlint.claim.SourceId;
import org.factlint.claim.Vocabulary;
import org.factlint.config.Configuration;
import org.factlint.extract.claims.ClaimReader;
import org.factlint.factfile.VocabularyReader;
import org.factlint.factfile.VocabularyReading;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.Surroundings;
import org.factlint.job.draft.DraftOutcome.Drafted;
import org.factlint.job.draft.DraftOutcome.NotDrafted;
import org.factlint.text.InputFile;

/**
 * Reads articles and drafts their fact files, so that a person needs only to correct. It writes
 * nothing: what it returns is to be written whole or not at all.
 */
public final class DraftJob {
  private final DraftRequest request;
  private final List<Problem> problems = new ArrayList<>();

  /** The articles whose fact files lie in one folder. */
  private record OpenedFolder(Surroundings around, List<Opened> articles) {}

  private DraftJob(DraftRequest request) {
    this.request = request;
  }

  /**
   * Drafts.
   *
   * @param request what to draft
   * @return the drafts, or all that is wrong
   */
  public static DraftOutcome run(DraftRequest request) {
    return new DraftJob(request).run();
  }

  private DraftOutcome run() {
    TargetFinder.Found found = TargetFinder.find(request);
    problems.addAll(found.problems());
    Map<Path, List<Target>> folders = new LinkedHashMap<>();
    found
        .targets()
        .forEach(t -> folders.computeIfAbsent(t.folder(), any -> new ArrayList<>()).add(t));
    Optional<InputFile> file = request.configuration().own().vocabulary();
    Vocabulary project = vocabulary(file);
    List<OpenedFolder> opened = new ArrayList<>();
    for (List<Target> targets : folders.values()) {
      Surroundings around = Surroundings.read(project, file, shared(targets.get(0)));
      opened.add(new OpenedFolder(around, open(around, targets)));
    }
    if (!problems.isEmpty()) {
      return new NotDrafted(problems.stream().distinct().sorted(Problem.FILE_ORDER).toList());
    }
    ClaimReader reader = ClaimReader.of(project);
    List<Drafted> drafts =
        opened.stream().map(f -> new FolderDraft(f.around(), reader).draft(f.articles())).toList();
    return new Drafted(
        drafts.stream().flatMap(draft -> draft.articles().stream()).toList(),
        drafts.stream().flatMap(draft -> draft.lists().stream()).toList(),
        drafts.stream().flatMap(draft -> draft.files().stream()).toList());
  }

  private Vocabulary vocabulary(Optional<InputFile> file) {
    if (file.isEmpty()) {
      return VocabularyReader.standard();
    }
    VocabularyReading reading = VocabularyReader.merged(file.get());
    problems.addAll(reading.problems());
    return reading.vocabulary();
  }

  private List<InputFile> shared(Target target) {
    Configuration configuration = request.configuration();
    Path project = configuration.folder();
    Path folder = target.folder();
    return Surroundings.files(
        folder, folder.startsWith(project) ? project : folder, target.shown());
  }

  private List<Opened> open(Surroundings around, List<Target> targets) {
    problems.addAll(around.problems());
    List<Opened> articles = new ArrayList<>();
    Map<SourceId, Opened> byId = new LinkedHashMap<>();
    for (Target target : targets) {
      Opened.of(target, around, request.merge(), problems).ifPresent(articles::add);
    }
    for (Opened article : articles) {
      Opened other = byId.putIfAbsent(article.source().id(), article);
      if (other != null) {
        problems.add(sameId(article, other));
      }
    }
    return articles;
  }

  private static Problem sameId(Opened article, Opened other) {
    return new Problem(
        "duplicate-or-dangling-id",
        Level.ERROR,
        article.target().given().shown(),
        1,
        1,
        "",
        "the source id “"
            + article.source().id()
            + "” that "
            + other.target().given().shown()
            + " has, too",
        "an id of its own for each source of a story",
        "rename one of the two");
  }
}
