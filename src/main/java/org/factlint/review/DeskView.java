package org.factlint.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factlint.decision.DecidedAs;
import org.factlint.decision.Decision;
import org.factlint.finding.Evidence;
import org.factlint.finding.Finding;
import org.factlint.finding.FindingId;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.inquiry.ClaimPair;
import org.factlint.job.inquiry.FoundClaim;
import org.factlint.job.inquiry.WhyJob;
import org.factlint.report.FindingsReport;
import org.factlint.report.VisibleText;
import org.factlint.report.Wording;
import org.factlint.report.html.PairPage;
import org.factlint.report.html.ReviewPages;
import org.factlint.report.html.Reviewing;
import org.factlint.report.html.RuleStatisticsPage;
import org.factlint.report.inquiry.PairTelling;
import org.factlint.report.inquiry.PairTellings;
import org.factlint.report.judging.RuleStatistics;
import org.factlint.review.Answer.FindingState;
import org.factlint.review.Answer.Status;
import org.factlint.text.FilePosition;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * What a reviewer sees at one moment.
 *
 * @param setting what is reviewed
 * @param report the findings
 * @param checkup the check that they come from
 * @param checked what came of it, with the decisions that hold now
 * @param reopened those that were decided before, with what was said
 * @param status how things stand
 */
record DeskView(
    ReviewSetting setting,
    FindingsReport report,
    Checkup checkup,
    Checked checked,
    SortedMap<FindingId, String> reopened,
    Status status) {
  private static final long LARGEST_FILE = 20_000_000;
  private static final int DAYS_OF_DEFERRAL = 14;

  /** The page, whole. */
  String page() {
    return ReviewPages.findings(
        report, checkup.request().configuration().output().failOn(), reviewing());
  }

  private Reviewing reviewing() {
    Map<String, String> again = new LinkedHashMap<>();
    reopened.forEach((id, words) -> again.put(id.toString(), VisibleText.of(words)));
    Reasons reasons = new Reasons(report.decisions().values().stream());
    List<Reviewing.Word> words = new ArrayList<>();
    for (DecidedAs as : DecidedAs.values()) {
      words.add(
          new Reviewing.Word(
              as.word().substring(0, 1),
              as.word(),
              as.title(),
              meaning(as),
              reasons.of(as).stream().map(VisibleText::of).toList()));
    }
    return new Reviewing(
        VisibleText.of(setting.reviewer().name()),
        status.version(),
        words,
        setting.reviewer().today().get().plusDays(DAYS_OF_DEFERRAL).toString(),
        again,
        addresses(),
        status.tally(),
        status.problems().stream().map(VisibleText::of).toList());
  }

  private static String meaning(DecidedAs as) {
    return switch (as) {
      case REAL -> "The sources do contradict each other.";
      case EXPLAINED -> "It only seems so; the reason says why.";
      case IMMATERIAL -> "It is so, and does not matter.";
      case NOT_COMPARABLE -> "Other questions were compared: a false alarm.";
      case MISREAD -> "A claim was wrongly read: a false alarm.";
      case DEFERRED -> "To be decided later.";
    };
  }

  private Map<String, String> addresses() {
    Map<String, String> addresses = new TreeMap<>();
    for (Finding finding : report.findings()) {
      for (Evidence evidence : finding.evidence()) {
        FilePosition written = evidence.written();
        if (written != null) {
          addresses.computeIfAbsent(
              written.toString(),
              any -> setting.editor().of(written, checkup.path(written.file())));
        }
      }
    }
    return addresses;
  }

  /** How a finding is; nothing is said of one that is not there. */
  Optional<FindingState> state(FindingId id) {
    return report.findings().stream()
        .filter(finding -> finding.id().equals(id))
        .findFirst()
        .map(this::state);
  }

  private FindingState state(Finding finding) {
    Optional<Decision> made = report.decision(finding);
    String before = reopened.getOrDefault(finding.id(), "");
    String state = made.isPresent() ? "decided" : before.isEmpty() ? "open" : "re-opened";
    return new FindingState(
        finding.id().toString(), state, VisibleText.of(made.map(Wording::decided).orElse(before)));
  }

  /** How the rules have done, with the decisions that hold now. */
  String rules() {
    return RuleStatisticsPage.write(
        RuleStatistics.of(checked), finding -> Optional.of("./#" + finding.id()));
  }

  /** Why two claims were flagged, or were not. */
  String why(String one, String other) {
    WhyJob job = new WhyJob(checked);
    List<FoundClaim> claims = job.claims().all();
    PairPage.Question asked = new PairPage.Question(one, other);
    if (one.isBlank() || other.isBlank()) {
      return PairPage.write(claims, asked, Optional.empty(), "");
    }
    ClaimPair pair = ClaimPair.of(job.claims(), one.strip(), other.strip());
    if (pair instanceof ClaimPair.Found found) {
      PairTelling telling = PairTellings.of(job.explain(found.a(), found.b()));
      return PairPage.write(claims, asked, Optional.of(telling), "");
    }
    return PairPage.write(claims, asked, Optional.empty(), fault(pair));
  }

  private static String fault(ClaimPair pair) {
    if (pair instanceof ClaimPair.Unknown unknown) {
      return "“" + unknown.word() + "” is no claim; choose one of the list.";
    }
    return pair instanceof ClaimPair.Several several
        ? "“"
            + several.word()
            + "” means "
            + several.claims().size()
            + " claims; choose one of the list."
        : "These are one claim; choose two.";
  }

  /** A page on a file that findings speak of; none on any other file. */
  Optional<String> file(String shown) throws UnreadableFileException {
    boolean spokenOf =
        report.findings().stream()
            .flatMap(finding -> finding.evidence().stream())
            .anyMatch(
                evidence -> evidence.written() != null && evidence.written().file().equals(shown));
    return spokenOf
        ? Optional.of(
            ReviewPages.file(shown, new InputFile(checkup.path(shown), shown).text(LARGEST_FILE)))
        : Optional.empty();
  }
}
