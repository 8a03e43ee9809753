package org.factlint.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.factlint.decision.DecisionHygiene;
import org.factlint.decision.Decisions;
import org.factlint.decision.DecisionsReader;
import org.factlint.decision.DecisionsReading;
import org.factlint.decision.Recorded;
import org.factlint.factfile.json.Check;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;

/** Which problems of files decisions cover, and what is wrong with the decisions themselves. */
final class ProblemDecisions {
  private final Map<Path, DecisionsReading> files = new LinkedHashMap<>();
  private final Set<Recorded> used = new LinkedHashSet<>();

  /** Takes the decisions that hold for a story. */
  void add(StoryFiles story) {
    for (InputFile file : Surroundings.named(FileNames.DECISIONS, story.shared())) {
      files.computeIfAbsent(file.path(), any -> DecisionsReader.read(file));
    }
  }

  /** The problems that a decision covers. */
  Set<Problem> covered(List<Problem> problems) {
    Decisions decisions = new Decisions(recorded(), Optional.empty());
    Set<Problem> covered = new LinkedHashSet<>();
    for (Problem problem : problems) {
      if (decisions.on(problem).isPresent()) {
        covered.add(problem);
        used.addAll(decisions.of(problem.id()));
      }
    }
    return covered;
  }

  /**
   * What is wrong with the decisions. That one covers nothing is said only of those on problems of
   * files, in folders that were validated as a whole.
   */
  List<Problem> problems(List<Path> folders) {
    List<Problem> problems = new ArrayList<>();
    files.values().forEach(reading -> problems.addAll(reading.problems()));
    problems.addAll(DecisionHygiene.contradictions(recorded()));
    problems.addAll(DecisionHygiene.staleOrReasonless(recorded(), Optional.empty()));
    files.forEach(
        (path, reading) -> {
          if (folders.stream().anyMatch(path::startsWith)) {
            reading.decisions().stream()
                .filter(recorded -> isOnFile(recorded) && !used.contains(recorded))
                .map(recorded -> DecisionHygiene.unused(recorded, Problem.RULE_VERSION))
                .forEach(problems::add);
          }
        });
    return problems;
  }

  private List<Recorded> recorded() {
    return files.values().stream().flatMap(reading -> reading.decisions().stream()).toList();
  }

  private static boolean isOnFile(Recorded recorded) {
    return Arrays.stream(Check.values())
        .anyMatch(check -> check.word().equals(recorded.decision().rule()));
  }
}
