package org.factlint.job.revision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.factlint.check.ConsistencyChecker;
import org.factlint.claim.Story;
import org.factlint.compare.Comparisons;
import org.factlint.config.Configuration;
import org.factlint.finding.Problem;
import org.factlint.job.CheckJob;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckRequest;
import org.factlint.job.ProjectRules;
import org.factlint.job.Scope;
import org.factlint.job.Stages;
import org.factlint.job.StoryFinder;
import org.factlint.job.StoryFinder.Found;

/** Checks a project against revisions of its repository. */
public final class RevisionCheck {
  private final Function<Story, Comparisons> comparer;
  private final Function<Configuration, ProjectRules> rules;
  private final Stages stages;

  /**
   * Makes a job.
   *
   * @param comparer compares the sources of a story
   * @param rules gives the rules that judge under a configuration
   * @param stages is told what the job does
   */
  public RevisionCheck(
      Function<Story, Comparisons> comparer,
      Function<Configuration, ProjectRules> rules,
      Stages stages) {
    this.comparer = comparer;
    this.rules = rules;
    this.stages = stages;
  }

  /**
   * The revisions that a check is held against.
   *
   * @param onlyNew whose findings are left out
   * @param trusted whose rules, configuration and decisions hold
   */
  public record Bases(Optional<Base> onlyNew, Optional<Base> trusted) {}

  /**
   * Checks.
   *
   * @param request what to check, with the configuration that holds
   * @param bases the revisions
   * @param alterations tells what the change alters of what is trusted
   * @return how it ended; what the revision has is left out
   */
  public CheckOutcome run(CheckRequest request, Bases bases, Alterations alterations) {
    stages.begin("reading");
    Found now = StoryFinder.find(request);
    Optional<Past> past = bases.onlyNew().map(base -> past(base, request, now));
    Found judged = bases.trusted().map(base -> base.decisions().trusting(now)).orElse(now);
    Found wanted = past.map(then -> only(then, judged)).orElse(judged);
    CheckOutcome outcome = check(request, wanted, now);
    if (!(outcome instanceof Checked checked)) {
      return outcome;
    }
    List<String> altered =
        bases
            .trusted()
            .map(
                base -> {
                  boolean same = bases.onlyNew().equals(bases.trusted());
                  Past then = same ? past.orElseThrow() : past(base, request, now);
                  return alterations.of(base, now, then, checked);
                })
            .orElse(List.of());
    Scope scope =
        new Scope(bases.onlyNew().map(Base::name), bases.trusted().map(Base::name), altered);
    List<Problem> problems = new ArrayList<>(checked.problems());
    past.ifPresent(then -> problems.addAll(then.notes()));
    Checked told = new Checked(checked.stories(), checked.rules(), List.copyOf(problems), scope);
    return past.map(then -> then.baseline().brought(told, scope)).orElse(told);
  }

  private Past past(Base base, CheckRequest request, Found now) {
    return Past.of(base, request, now, rules, comparer);
  }

  /** The stories that have changed. What covers nothing cannot be said of a part of them. */
  private static Found only(Past past, Found judged) {
    Set<String> names = new LinkedHashSet<>();
    past.changed().forEach(story -> names.add(story.name()));
    return new Found(
        judged.stories().stream().filter(story -> names.contains(story.name())).toList(),
        judged.looked(),
        List.of(),
        judged.problems());
  }

  private CheckOutcome check(CheckRequest request, Found wanted, Found now) {
    ProjectRules judging = rules.apply(request.configuration());
    if (wanted.stories().isEmpty() && wanted.problems().isEmpty() && !now.stories().isEmpty()) {
      return new Checked(List.of(), judging.rulebook(), List.of(), Scope.ALL);
    }
    return new CheckJob(comparer, () -> ConsistencyChecker.with(judging.rulebook()), stages)
        .run(request, wanted);
  }
}
