package org.factlint.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.decision.Decision;
import org.factlint.decision.DecisionHygiene;
import org.factlint.decision.Decisions;
import org.factlint.decision.DecisionsReader;
import org.factlint.decision.DecisionsReading;
import org.factlint.decision.Recorded;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.rule.RuleDescriptor;
import org.factlint.rule.Rulebook;
import org.factlint.text.InputFile;

/** Reads the decisions of stories, each file once, and says which of them cover nothing. */
final class StoryDecisions {
  private final Optional<LocalDate> today;
  private final Map<Path, DecisionsReading> files = new LinkedHashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  StoryDecisions(Optional<LocalDate> today) {
    this.today = today;
  }

  /** What was decided on a story: beside its sources, and in folders above. */
  Decisions of(StoryFiles story) {
    List<Recorded> all = new ArrayList<>();
    for (InputFile file : Surroundings.named(FileNames.DECISIONS, story.shared())) {
      DecisionsReading reading = files.computeIfAbsent(file.path(), any -> read(file));
      all.addAll(reading.decisions());
    }
    problems.addAll(DecisionHygiene.contradictions(all));
    return new Decisions(all, today);
  }

  private DecisionsReading read(InputFile file) {
    DecisionsReading reading = DecisionsReader.read(file);
    problems.addAll(reading.problems());
    problems.addAll(DecisionHygiene.staleOrReasonless(reading.decisions(), today));
    return reading;
  }

  /** What is wrong with the files read so far, or doubtful. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  /**
   * What covers nothing. Only of files whose whole folder was checked can this be said, and only of
   * decisions on what rules find: those on problems of files are for others to judge.
   */
  List<Problem> unused(List<CheckedStory> stories, List<Path> checkedFolders, Rulebook rules) {
    Set<Recorded> used = new LinkedHashSet<>();
    for (CheckedStory story : stories) {
      story.result().findings().stream().map(story.decisions()::speakingOf).forEach(used::addAll);
    }
    List<Problem> unused = new ArrayList<>();
    files.forEach(
        (path, reading) -> {
          if (checkedFolders.stream().anyMatch(path::startsWith)) {
            reading.decisions().stream()
                .filter(recorded -> !used.contains(recorded))
                .forEach(recorded -> unused(recorded, rules).ifPresent(unused::add));
          }
        });
    return List.copyOf(unused);
  }

  private static Optional<Problem> unused(Recorded recorded, Rulebook rules) {
    Decision decision = recorded.decision();
    return rules
        .catalogue()
        .find(decision.rule())
        .filter(rule -> !rules.settings().off().contains(rule.id()))
        .map(RuleDescriptor::version)
        .map(version -> DecisionHygiene.unused(recorded, version));
  }
}
