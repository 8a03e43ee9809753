package org.factlint.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.factlint.decision.Decision;
import org.factlint.decision.DecisionLine;
import org.factlint.decision.DecisionsFile;
import org.factlint.factfile.edit.Vouching;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.factlint.job.CheckOutcome;
import org.factlint.job.CheckOutcome.Checked;
import org.factlint.job.Decidable;
import org.factlint.job.mend.ChangedFile;
import org.factlint.review.Answer.FindingState;
import org.factlint.review.Answer.Status;
import org.factlint.review.Deed.Rewritten;
import org.factlint.text.FilePosition;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/**
 * What a reviewer can do with the findings. Whatever is decided is written at once, but only if the
 * files are still those that the page shows. One thing is done after the other, whoever asks.
 */
public final class ReviewDesk {
  private static final long LARGEST_FACT_FILE = 20_000_000;

  private final ReviewSetting setting;
  private final Sitting sitting;
  private final Deque<Deed> deeds = new ArrayDeque<>();

  private ReviewDesk(ReviewSetting setting, Sitting sitting) {
    this.setting = setting;
    this.sitting = sitting;
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
    List<Decidable> meant =
        Decidable.of(sitting.checked().stories()).stream()
            .filter(one -> one.id().equals(finding))
            .toList();
    if (meant.isEmpty()) {
      return refused(seen, "There is no finding " + finding + " any more.");
    }
    List<Rewritten> files = new ArrayList<>();
    Optional<Problem> problem = Optional.empty();
    for (InputFile file : meant.stream().flatMap(one -> one.files().stream()).distinct().toList()) {
      Optional<String> before = Optional.ofNullable(sitting.checkup().decisions().get(file.path()));
      String after = rewriting.apply(before.orElse(""), meant.get(0));
      problem = problem.or(() -> DecisionsFile.replace(file, before, Optional.of(after)));
      if (problem.isEmpty()) {
        files.add(new Rewritten(file, before, after));
      }
    }
    if (!files.isEmpty()) {
      deeds.push(new Deed(words, List.of(finding), files));
      takeUp(files);
    }
    return problem
        .map(one -> refused(seen, one.message()))
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
    Optional<FilePosition> claim = MachineRead.in(sitting.report()).at(place);
    if (claim.isEmpty()) {
      return refused(seen, "At " + place + " is no claim that waits for a person.");
    }
    String shown = claim.get().file();
    InputFile file = new InputFile(sitting.checkup().path(shown), shown);
    try {
      return vouch(seen, claim.get(), file, file.text(LARGEST_FACT_FILE));
    } catch (UnreadableFileException gone) {
      return refused(seen, Problem.unreadable(shown, gone).message());
    }
  }

  private Answer vouch(long seen, FilePosition claim, InputFile file, String before) {
    String name = setting.reviewer().name();
    Optional<String> after = Vouching.in(before, claim.position(), name);
    if (after.isEmpty()) {
      return refused(seen, "At " + claim + " is no claim any more.");
    }
    Optional<String> refusal =
        setting.saving().save(List.of(new ChangedFile(file, before, after.get(), List.of())));
    if (refusal.isPresent()) {
      return refused(seen, refusal.get());
    }
    String words = name + " vouches for " + claim;
    Rewritten rewritten = new Rewritten(file, Optional.of(before), after.get());
    deeds.push(new Deed(words, List.of(), List.of(rewritten)));
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
