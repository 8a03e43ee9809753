package org.factlint.job.inquiry;

import java.util.Optional;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Source;
import org.factlint.job.CheckOutcome.CheckedStory;
import org.factlint.text.FilePosition;

/**
 * A claim with where it was found.
 *
 * @param story the story that was checked
 * @param source the source that makes it
 * @param claim the claim
 */
public record FoundClaim(CheckedStory story, Source source, Claim claim) {

  /**
   * The claim's name.
   *
   * @return source and claim
   */
  public ClaimRef ref() {
    return new ClaimRef(source.id(), claim.id());
  }

  /**
   * The story in which it was found.
   *
   * @return the story's name
   */
  public String storyName() {
    return story.story().name();
  }

  /**
   * Where its quotation begins.
   *
   * @return the place in its article
   */
  public FilePosition place() {
    return new FilePosition(source.article().path(), claim.quote().position());
  }

  /**
   * Where it is written down.
   *
   * @return the place in its fact file; empty if it was read from the article
   */
  public Optional<FilePosition> written() {
    return source.factFile().flatMap(file -> file.place(claim.id()));
  }

  /** Whether this is the same claim, be it in another story. */
  boolean sameAs(FoundClaim other) {
    return ref().equals(other.ref())
        && source.article().path().equals(other.source().article().path());
  }
}
