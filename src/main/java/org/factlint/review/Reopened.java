package org.factlint.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factlint.decision.Decision;
import org.factlint.decision.Recorded;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.report.Wording;
import org.factlint.report.past.PastFinding;
import org.factlint.report.past.PastFinding.Question;

/**
 * Findings that wait for a decision although there was one before. That the answers to a question
 * have changed is known from the findings of an earlier report, and of this review.
 */
final class Reopened {
  /** What the findings asked that are known so far. */
  private final Map<FindingId, List<String>> asked = new LinkedHashMap<>();

  /** Findings in whose place others ask the same, with other answers. */
  private final Map<FindingId, FindingId> before = new LinkedHashMap<>();

  /** Begins with what an earlier report found. */
  Reopened(List<PastFinding> earlier) {
    for (PastFinding finding : earlier) {
      Question question = finding.question();
      asked.put(
          finding.id(),
          List.of(finding.rule(), question.story(), question.topic(), question.aspect()));
    }
  }

  /** Takes up the findings of a check. */
  void follow(Checked now) {
    Map<FindingId, List<String>> present = new LinkedHashMap<>();
    for (CheckedStory story : now.stories()) {
      story.result().findings().forEach(one -> present.put(one.id(), question(one)));
    }
    for (CheckedStory story : now.stories()) {
      List<FindingId> gone =
          story.decisions().all().stream()
              .map(line -> line.decision().finding())
              .filter(id -> !present.containsKey(id) && asked.containsKey(id))
              .toList();
      for (Finding finding : story.result().findings()) {
        gone.stream()
            .filter(id -> !asked.containsKey(finding.id()))
            .filter(id -> question(finding).equals(asked.get(id)))
            .forEach(id -> before.put(finding.id(), id));
      }
    }
    asked.putAll(present);
  }

  /** The findings that are open again, each with what was decided and why that holds no more. */
  SortedMap<FindingId, String> of(Checked checked) {
    SortedMap<FindingId, String> again = new TreeMap<>();
    for (CheckedStory story : checked.stories()) {
      for (Finding finding : story.result().findings()) {
        if (story.decisions().on(finding).isEmpty()) {
          before(finding, story).ifPresent(words -> again.put(finding.id(), words));
        }
      }
    }
    return again;
  }

  private Optional<String> before(Finding finding, CheckedStory story) {
    Optional<String> sameAnswers =
        latest(finding.id(), finding, story)
            .map(
                decision ->
                    Wording.decided(decision)
                        + (decision.speaksOf(finding)
                            ? "; its time is over"
                            : "; the meaning of the rule has changed since"));
    return sameAnswers.or(
        () ->
            Optional.ofNullable(before.get(finding.id()))
                .flatMap(id -> latest(id, finding, story))
                .map(decision -> Wording.decided(decision) + "; the answers have changed since"));
  }

  private static Optional<Decision> latest(FindingId id, Finding finding, CheckedStory story) {
    return story.decisions().of(id).stream()
        .map(Recorded::decision)
        .filter(decision -> decision.rule().equals(finding.rule().id()))
        .reduce((earlier, later) -> later);
  }

  private static List<String> question(Finding finding) {
    Finding.Subject subject = finding.subject();
    return List.of(finding.rule().id(), subject.story(), subject.topic(), subject.aspect());
  }
}
