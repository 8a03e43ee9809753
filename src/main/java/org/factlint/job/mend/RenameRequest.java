package org.factlint.job.mend;

import java.nio.file.Path;
import java.util.Optional;
import org.factlint.config.Configuration;

/**
 * What to rename.
 *
 * @param configuration what holds for the project
 * @param workingDirectory the absolute folder that paths are relative to
 * @param old the identifier as it is; of a claim, also {@code SOURCE/CLAIM}
 * @param next what it shall be
 * @param kind what the identifier is of, if somebody said so
 */
public record RenameRequest(
    Configuration configuration,
    Path workingDirectory,
    String old,
    String next,
    Optional<Renamed> kind) {

  /** What has an identifier. */
  public enum Renamed {
    /** Whom or what claims speak of. */
    ENTITY,
    /** A claim of one source. */
    CLAIM,
    /** An article with its claims. */
    SOURCE
  }
}
