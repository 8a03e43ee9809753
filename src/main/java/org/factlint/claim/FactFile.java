package org.factlint.claim;

import java.util.Map;
import java.util.Optional;
import org.factlint.text.FilePosition;
import org.factlint.text.Position;

/**
 * The file in which somebody wrote down what an article claims, so that a reader of a finding can
 * go to where a claim is mended.
 *
 * @param path the file as the user named it, with {@code /}
 * @param begins where each of its claims begins
 */
public record FactFile(String path, Map<ClaimId, Position> begins) {

  /**
   * Where a claim is written.
   *
   * @param claim the claim's name in this file
   * @return its place; empty if it is not of this file
   */
  public Optional<FilePosition> place(ClaimId claim) {
    return Optional.ofNullable(begins.get(claim)).map(at -> new FilePosition(path, at));
  }
}
