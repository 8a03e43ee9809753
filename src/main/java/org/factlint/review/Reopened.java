package org.factlint.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.factlint.decision.Decision;
import org.factlint.decision.Recorded;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.report.Wording;

/** Findings that wait for a decision although there was one before. */
final class Reopened {
  /** Decisions whose finding was found in this review and is not any more, by what it asked. */
  private final Map<List<String>, Decision> outlived = new LinkedHashMap<>();

  /** Remembers what was decided on questions to which the answers have changed. */
  void compare(Checked before, Checked after) {
    Set<FindingId> present =
        after.stories().stream()
            .flatMap(story -> story.result().findings().stream())
            .map(Finding::id)
            .collect(Collectors.toSet());
    outlived.values().removeIf(decision -> present.contains(decision.finding()));
    for (CheckedStory story : before.stories()) {
      for (Finding finding : story.result().findings()) {
        if (!present.contains(finding.id())) {
          story.decisions().on(finding).ifPresent(made -> outlived.put(question(finding), made));
        }
      }
    }
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
    Optional<String> written =
        story.decisions().of(finding.id()).stream()
            .map(Recorded::decision)
            .filter(decision -> decision.rule().equals(finding.rule().id()))
            .reduce((earlier, later) -> later)
            .map(
                decision ->
                    Wording.decided(decision)
                        + (decision.speaksOf(finding)
                            ? "; its time is over"
                            : "; the meaning of the rule has changed since"));
    return written.or(
        () ->
            Optional.ofNullable(outlived.get(question(finding)))
                .map(decision -> Wording.decided(decision) + "; the answers have changed since"));
  }

  private static List<String> question(Finding finding) {
    Finding.Subject subject = finding.subject();
    return List.of(finding.rule().id(), subject.story(), subject.topic(), subject.aspect());
  }
}
