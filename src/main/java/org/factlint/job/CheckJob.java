package org.factlint.job;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.factlint.cache.ContentCache;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.compare.Comparisons;
import org.factlint.compare.story.Comparer;
import org.factlint.decision.DecisionHygiene;
import org.factlint.decision.Decisions;
import org.factlint.finding.Level;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.job.CheckOutcome.NotCheckable;
import org.factlint.job.CheckOutcome.NothingRead;
import org.factlint.rule.Rulebook;

/**
 * The main job: reads the stories under some paths, compares their sources and lets the rules
 * judge. It writes nothing. What it returns does not depend on the order in which files are listed.
 */
public final class CheckJob {
  private final Function<Story, Comparisons> comparer;
  private final Supplier<ConsistencyChecker> checker;
  private final Stages stages;
  private final ContentCache cache;

  /**
   * Makes a job.
   *
   * @param comparer compares the sources of a story
   * @param checker gives the rules, once there is something to judge
   * @param stages is told what the job does
   */
  public CheckJob(
      Function<Story, Comparisons> comparer, Supplier<ConsistencyChecker> checker, Stages stages) {
    this(comparer, checker, stages, ContentCache.NONE);
  }

  /**
   * A job that compares as the program does, with some rules, and tells nobody what it does.
   *
   * @param rules the rules that judge
   * @return a job
   */
  public static CheckJob by(Rulebook rules) {
    return by(rules, Stages.UNWATCHED);
  }

  /**
   * A job that compares as the program does, with some rules.
   *
   * @param rules the rules that judge
   * @param stages is told what the job does
   * @return a job
   */
  public static CheckJob by(Rulebook rules, Stages stages) {
    return new CheckJob(new Comparer()::compare, () -> ConsistencyChecker.with(rules), stages);
  }

  private CheckJob(
      Function<Story, Comparisons> comparer,
      Supplier<ConsistencyChecker> checker,
      Stages stages,
      ContentCache cache) {
    this.cache = cache;
    this.comparer = comparer;
    this.checker = checker;
    this.stages = stages;
  }

  /**
   * The same job, which keeps what it has read of articles.
   *
   * @param kept where
   * @return a job
   */
  public CheckJob keepingIn(ContentCache kept) {
    return new CheckJob(comparer, checker, stages, kept);
  }

  /**
   * Checks.
   *
   * @param request what to check
   * @return how it ended
   */
  public CheckOutcome run(CheckRequest request) {
    stages.begin("reading");
    return run(request, StoryFinder.find(request));
  }

  /**
   * Checks stories that were found before.
   *
   * @param request what to check
   * @param found its stories, or some of them
   * @return how it ended
   */
  public CheckOutcome run(CheckRequest request, StoryFinder.Found found) {
    StoryReader reader = new StoryReader(request.configuration().own(), cache);
    List<Story> stories = found.stories().stream().map(reader::read).toList();
    StoryDecisions decided = new StoryDecisions(request.today());
    List<Decisions> decisions = found.stories().stream().map(decided::of).toList();
    List<Problem> problems = new ArrayList<>(found.problems());
    problems.addAll(reader.problems());
    problems.addAll(decided.problems());
    problems.sort(Problem.FILE_ORDER);
    if (problems.stream().anyMatch(problem -> problem.level() == Level.ERROR)) {
      return new NotCheckable(List.copyOf(problems));
    }
    if (sources(stories).stream().allMatch(source -> source.claims().isEmpty())) {
      return new NothingRead(found.looked(), sources(stories).size(), List.copyOf(problems));
    }
    stages.begin("rules");
    ConsistencyChecker rules =
        request.trustExtracted() ? checker.get().trustingExtracted() : checker.get();
    List<CheckedStory> checked = new ArrayList<>();
    for (int i = 0; i < stories.size(); i++) {
      checked.add(judge(stories.get(i), decisions.get(i), rules, found.stories().get(i)));
    }
    problems.addAll(decided.unused(checked, found.folders(), rules.rules()));
    return new Checked(List.copyOf(checked), rules.rules(), List.copyOf(problems), Scope.ALL);
  }

  /**
   * Takes up what was decided since stories were checked, and compares nothing. The sources must be
   * the same as then.
   *
   * @param request what was checked
   * @param checked what came of it
   * @return the same with other decisions; what is wrong with them, if they cannot be read
   */
  public static CheckOutcome redecided(CheckRequest request, Checked checked) {
    StoryFinder.Found found = StoryFinder.find(request);
    StoryDecisions decided = new StoryDecisions(request.today());
    List<CheckedStory> stories = new ArrayList<>();
    for (int i = 0; i < checked.stories().size(); i++) {
      stories.add(checked.stories().get(i).decidedBy(decided.of(found.stories().get(i))));
    }
    List<Problem> problems =
        new ArrayList<>(
            checked.problems().stream()
                .filter(problem -> !problem.rule().equals(DecisionHygiene.RULE))
                .toList());
    problems.addAll(decided.problems());
    problems.addAll(decided.unused(stories, found.folders(), checked.rules()));
    problems.sort(Problem.FILE_ORDER);
    return problems.stream().anyMatch(problem -> problem.level() == Level.ERROR)
        ? new NotCheckable(List.copyOf(problems))
        : new Checked(
            List.copyOf(stories), checked.rules(), List.copyOf(problems), checked.scope());
  }

  private CheckedStory judge(
      Story story, Decisions decisions, ConsistencyChecker rules, StoryFiles files) {
    stages.begin("comparing");
    Comparisons comparisons = comparer.apply(story);
    stages.begin("judging");
    return new CheckedStory(
        story,
        rules.check(comparisons, story),
        comparisons.blocked(),
        decisions,
        files.decisions());
  }

  private static List<Source> sources(List<Story> stories) {
    return stories.stream().flatMap(story -> story.sources().stream()).toList();
  }
}
