package org.factlint.job.draft;

import java.util.List;
import java.util.Optional;
import org.factlint.finding.Problem;
import org.factlint.text.InputFile;

/**
 * What came of adding a claim.
 *
 * @param file the fact file
 * @param before its content; empty if there is none yet
 * @param after its content with the claim; empty if it cannot be added
 * @param id what the claim is called; empty if it cannot be added
 * @param problems what is wrong with files that it needs
 * @param refusals what is wrong with the claim itself, a clause each
 */
public record AddedClaim(
    Optional<InputFile> file,
    String before,
    String after,
    String id,
    List<Problem> problems,
    List<String> refusals) {

  static AddedClaim unreadable(List<Problem> problems) {
    return new AddedClaim(Optional.empty(), "", "", "", problems, List.of());
  }

  static AddedClaim refused(List<String> refusals) {
    return new AddedClaim(Optional.empty(), "", "", "", List.of(), refusals);
  }
}
