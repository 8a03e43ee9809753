package org.factlint.validate;

import java.util.List;
import org.factlint.claim.Entities;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.ground.Grounding;
import org.factlint.extract.ground.Naming;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.LocatedClaim;

/**
 * Checks fact files of one story for what reading them does not show: that each claim can be read
 * out of its words, is told once, and has a value that there can be. What it finds goes into the
 * log of the file. For one thread.
 */
public final class FileValidator {
  private final List<ClaimCheck> checks;
  private final Uncovered uncovered = new Uncovered();

  /**
   * Makes a validator.
   *
   * @param grounding reads the words of claims
   * @param entities whom and what claims may speak of
   * @param vocabulary the predicates that they may use
   */
  public FileValidator(Grounding grounding, Entities entities, Vocabulary vocabulary) {
    this.checks =
        List.of(
            new GroundedValues(grounding, vocabulary),
            new GroundedNames(grounding, new Naming(entities), vocabulary),
            new Plausibility(grounding, vocabulary),
            new MissingQualifiers(vocabulary));
  }

  /**
   * Checks a file.
   *
   * @param file what was read of it
   */
  public void validate(ExaminedFile file) {
    for (LocatedClaim claim : file.claims()) {
      ClaimPlace place = new ClaimPlace(file, claim);
      checks.forEach(check -> check.check(place));
    }
    new Repetitions(file.log()).check(file.claims());
    uncovered.check(file);
  }
}
