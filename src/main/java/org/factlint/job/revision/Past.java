package org.factlint.job.revision;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.factlint.compare.Comparisons;
import org.factlint.config.Configuration;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.Baseline;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckRequest;
import org.factlint.job.FileNames;
import org.factlint.job.ProjectRules;
import org.factlint.job.Stages;
import org.factlint.job.StoryFiles;
import org.factlint.job.StoryFinder.Found;
import org.factlint.text.InputFile;

/**
 * What a revision has of the stories that have changed since; the others are not looked at.
 *
 * @param changed the stories of the checkout that the revision does not have in the same state
 * @param stories what was found in the revision, in the state that these were in
 * @param notes which of the revision's stories could not be checked; nothing in them counts as old
 */
record Past(List<StoryFiles> changed, List<CheckedStory> stories, List<Problem> notes) {

  static Past of(
      Base base,
      CheckRequest request,
      Found now,
      Function<Configuration, ProjectRules> rules,
      Function<Story, Comparisons> comparer) {
    Optional<CheckRequest> mirrored = base.mirrored(request);
    if (mirrored.isEmpty()) {
      return new Past(now.stories(), List.of(), List.of());
    }
    Map<String, StoryFiles> before = new LinkedHashMap<>();
    base.stories(mirrored.get()).forEach(story -> before.put(story.name(), story));
    boolean sameRules = sameRules(base, request.configuration());
    List<StoryFiles> changed = new ArrayList<>();
    for (StoryFiles story : now.stories()) {
      StoryFiles was = before.get(story.name());
      if (sameRules && was != null && same(base, story, was)) {
        before.remove(story.name());
      } else {
        changed.add(story);
      }
    }
    List<StoryFiles> then = List.copyOf(before.values());
    base.fill(then);
    ConsistencyChecker checker =
        ConsistencyChecker.with(rules.apply(base.ownConfiguration()).rulebook());
    CheckJob job = new CheckJob(comparer, () -> checker, Stages.UNWATCHED);
    List<CheckedStory> stories = new ArrayList<>();
    List<Problem> notes = new ArrayList<>();
    for (StoryFiles story : then) {
      CheckOutcome outcome =
          job.run(mirrored.get(), new Found(List.of(story), List.of(), List.of(), List.of()));
      if (outcome instanceof Checked checked) {
        stories.addAll(checked.stories());
      } else if (outcome instanceof NotCheckable not) {
        notes.add(note(base, not.problems().get(0)));
      }
    }
    return new Past(List.copyOf(changed), List.copyOf(stories), List.copyOf(notes));
  }

  /** A broken story of one revision does not hide what is new in others. */
  private static Problem note(Base base, Problem problem) {
    return new Problem(
        problem.rule(),
        Level.NOTE,
        base.name() + ":" + problem.file(),
        problem.line(),
        problem.column(),
        problem.pointer(),
        problem.found(),
        problem.expected(),
        "nothing that is found in this story counts as known");
  }

  /** Whether the configuration, and what it names, are as they were. */
  private static boolean sameRules(Base base, Configuration now) {
    Configuration was = base.ownConfiguration();
    List<Path> files = new ArrayList<>();
    now.file().ifPresent(file -> files.add(file.path()));
    was.file().ifPresent(file -> files.add(base.inCheckout(file.path())));
    now.own().vocabulary().ifPresent(file -> files.add(file.path()));
    now.own().policy().ifPresent(file -> files.add(file.path()));
    return files.stream().allMatch(base::same);
  }

  private static boolean same(Base base, StoryFiles now, StoryFiles was) {
    Set<Path> files = new TreeSet<>();
    Set<Path> before = new TreeSet<>();
    now.files().filter(Past::isCompared).forEach(file -> files.add(file.path()));
    was.files().filter(Past::isCompared).forEach(f -> before.add(base.inCheckout(f.path())));
    if (!files.equals(before)) {
      return false;
    }
    now.factFiles().forEach(file -> files.addAll(Mentioned.articles(file)));
    return files.stream().allMatch(base::same);
  }

  /** Decisions change nothing about what is found. */
  private static boolean isCompared(InputFile file) {
    return !file.path().endsWith(FileNames.DECISIONS);
  }

  /** The findings from before the change. */
  Baseline baseline() {
    Baseline baseline = new Baseline();
    baseline.add(stories);
    return baseline;
  }
}
