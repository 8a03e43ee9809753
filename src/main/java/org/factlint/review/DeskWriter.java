package org.factlint.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.factlint.decision.DecisionsFile;
import org.factlint.factfile.edit.Vouching;
import org.factlint.finding.FindingId;
import org.factlint.finding.Problem;
import org.factlint.job.Decidable;
import org.factlint.job.mend.ChangedFile;
import org.factlint.review.Deed.Rewritten;
import org.factlint.text.FilePosition;
import org.factlint.text.InputFile;
import org.factlint.text.UnreadableFileException;

/** Writes what a reviewer wishes: into files of decisions, and into fact files. */
final class DeskWriter {
  private static final long LARGEST_FACT_FILE = 20_000_000;

  private final ReviewSetting setting;
  private final Sitting sitting;

  DeskWriter(ReviewSetting setting, Sitting sitting) {
    this.setting = setting;
    this.sitting = sitting;
  }

  /**
   * What was written.
   *
   * @param files what became of which file; a refusal may come after some
   * @param refusal why not all was written; empty if it was
   */
  record Written(List<Rewritten> files, Optional<String> refusal) {
    private static Written nothing(String refusal) {
      return new Written(List.of(), Optional.of(refusal));
    }
  }

  /** Gives the files that speak of a finding, or should, another text. */
  Written decisions(FindingId finding, BiFunction<String, Decidable, String> rewriting) {
    List<Decidable> meant =
        Decidable.of(sitting.checked().stories()).stream()
            .filter(one -> one.id().equals(finding))
            .toList();
    if (meant.isEmpty()) {
      return Written.nothing("There is no finding " + finding + " any more.");
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
    return new Written(files, problem.map(Problem::message));
  }

  /** Vouches for the claim that a fact file has at a place, as the page shows that. */
  Written vouching(String place) {
    Optional<FilePosition> claim = MachineRead.in(sitting.report()).at(place);
    if (claim.isEmpty()) {
      return Written.nothing("At " + place + " is no claim that waits for a person.");
    }
    String shown = claim.get().file();
    InputFile file = new InputFile(sitting.checkup().path(shown), shown);
    try {
      String before = file.text(LARGEST_FACT_FILE);
      return Vouching.in(before, claim.get().position(), setting.reviewer().name())
          .map(after -> saved(new Rewritten(file, Optional.of(before), after)))
          .orElseGet(() -> Written.nothing("At " + place + " is no claim any more."));
    } catch (UnreadableFileException gone) {
      return Written.nothing(Problem.unreadable(shown, gone).message());
    }
  }

  private Written saved(Rewritten file) {
    ChangedFile change =
        new ChangedFile(file.file(), file.before().orElse(""), file.after(), List.of());
    return setting
        .saving()
        .save(List.of(change))
        .map(Written::nothing)
        .orElseGet(() -> new Written(List.of(file), Optional.empty()));
  }
}
