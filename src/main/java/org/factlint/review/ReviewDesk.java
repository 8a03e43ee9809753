package org.factlint.review;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.factlint.decision.Decision;
import org.factlint.decision.DecisionLine;
import org.factlint.finding.FindingId;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.Decidable;
import org.factlint.review.Answer.FindingState;
import org.factlint.review.Answer.Status;
import org.factlint.review.Deed.Rewritten;
import org.factlint.review.DeskWriter.Written;

/**
 * What a reviewer can do with the findings. Whatever is decided is written at once, but only if the
 * files are still those that the page shows. One thing is done after the other, whoever asks.
 */
public final class ReviewDesk {
  private final ReviewSetting setting;
  private final Sitting sitting;
  private final DeskWriter writer;
  private final Deque<Deed> deeds = new ArrayDeque<>();

  private ReviewDesk(ReviewSetting setting, Sitting sitting) {
    this.setting = setting;
    this.sitting = sitting;
    this.writer = new DeskWriter(setting, sitting);
  }

  /**
   * A review that was begun.
   *
   * @param desk the findings; empty if there is nothing to review
   * @param outcome how the check ended
   */
  public record Opened(Optional<ReviewDesk> desk, CheckOutcome outcome) {}

  /**
   * Checks, and lays the findings out.
   *
   * @param setting what is reviewed
   * @return the findings, or why there are none
   */
  public static Opened open(ReviewSetting setting) {
    Checkup checkup = Checkup.of(setting);
    Optional<ReviewDesk> desk =
        checkup.outcome() instanceof Checked checked
            ? Optional.of(new ReviewDesk(setting, new Sitting(setting, checkup, checked)))
            : Optional.empty();
    return new Opened(desk, checkup.outcome());
  }

  /**
   * How things stand, with whatever somebody has saved since.
   *
   * @return the status
   */
  public synchronized Status status() {
    sitting.notice();
    return stand();
  }

  /** Everything that the page shows, with whatever somebody has saved since. */
  synchronized DeskView view() {
    sitting.notice();
    return seen();
  }

  private DeskView seen() {
    return new DeskView(
        setting,
        sitting.report(),
        sitting.checkup(),
        sitting.checked(),
        sitting.reopened(),
        stand());
  }

  private Status stand() {
    return new Status(
        sitting.version(),
        sitting.report().open(),
        tally(),
        deeds.isEmpty() ? "" : deeds.getFirst().words(),
        sitting.hindrances());
  }

  private String tally() {
    int again = sitting.reopened().size();
    return sitting.report().open()
        + " open"
        + (again == 0 ? "" : ", " + again + " of them again")
        + "; "
        + sitting.report().decisions().size()
        + " decided";
  }

  /**
   * Decides a finding.
   *
   * @param seen the version of the page on which somebody decided
   * @param finding the finding
   * @param choice what it is
   * @return what came of it
   */
  public synchronized Answer decide(long seen, FindingId finding, Choice choice) {
    return rewrite(
        seen,
        finding,
        choice.as().title() + ": " + choice.reason(),
        (text, meant) -> DecisionLine.replaced(text, List.of(decision(meant, choice))));
  }

  private Decision decision(Decidable meant, Choice choice) {
    return new Decision(
        meant.id(),
        meant.rule().id(),
        meant.rule().version(),
        choice.as(),
        choice.reason(),
        setting.reviewer().name(),
        setting.reviewer().today().get(),
        choice.until().orElse(null));
  }

  /**
   * Takes a finding's decision away.
   *
   * @param seen the version of the page on which somebody wished so
   * @param finding the finding
   * @return what came of it
   */
  public synchronized Answer reopen(long seen, FindingId finding) {
    return rewrite(
        seen, finding, "open again", (text, meant) -> DecisionLine.removed(text, meant.id()));
  }

  private Answer rewrite(
      long seen, FindingId finding, String words, BiFunction<String, Decidable, String> rewriting) {
    Optional<String> hindrance = sitting.hindrance(seen);
    if (hindrance.isPresent()) {
      return refused(seen, hindrance.get());
    }
    Written written = writer.decisions(finding, rewriting);
    if (!written.files().isEmpty()) {
      deeds.push(new Deed(words, List.of(finding), written.files()));
      takeUp(written.files());
    }
    return written
        .refusal()
        .map(refusal -> refused(seen, refusal))
        .orElseGet(() -> done(words, List.of(finding), false));
  }

  private void takeUp(List<Rewritten> files) {
    sitting.takeUpDecisions(files.stream().map(file -> file.file().path()).toList());
  }

  /**
   * Takes the last thing back that was done here.
   *
   * @param seen the version of the page on which somebody wished so
   * @return what came of it
   */
  public synchronized Answer undo(long seen) {
    Optional<String> hindrance = sitting.hindrance(seen);
    if (hindrance.isPresent()) {
      return refused(seen, hindrance.get());
    }
    if (deeds.isEmpty()) {
      return refused(seen, "There is nothing to take back.");
    }
    Deed last = deeds.pop();
    Optional<String> refusal = last.takeBack(setting.saving());
    if (refusal.isPresent()) {
      return refused(seen, "It cannot be taken back: " + refusal.get() + ".");
    }
    if (last.isOnDecisions()) {
      takeUp(last.files());
    } else {
      sitting.notice();
    }
    return done("Taken back: " + last.words(), last.findings(), !last.isOnDecisions());
  }

  /**
   * Vouches for a claim that only the program has read.
   *
   * @param seen the version of the page on which somebody read it
   * @param place where its fact file has it, as the page shows it
   * @return what came of it
   */
  public synchronized Answer vouch(long seen, String place) {
    Optional<String> hindrance = sitting.hindrance(seen);
    if (hindrance.isPresent()) {
      return refused(seen, hindrance.get());
    }
    Written written = writer.vouching(place);
    if (written.refusal().isPresent()) {
      return refused(seen, written.refusal().get());
    }
    String words = setting.reviewer().name() + " vouches for " + place;
    deeds.push(new Deed(words, List.of(), written.files()));
    sitting.notice();
    return done(words, List.of(), true);
  }

  /** The page is old if something has changed that its reader has not seen. */
  private Answer refused(long seen, String words) {
    return new Answer(false, words, List.of(), seen != sitting.version(), stand());
  }

  private Answer done(String words, List<FindingId> findings, boolean anew) {
    DeskView view = seen();
    List<FindingState> states = findings.stream().flatMap(id -> view.state(id).stream()).toList();
    return new Answer(true, words, states, anew, view.status());
  }
}
