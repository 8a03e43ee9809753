package org.factlint.claim;

import java.util.Map;
import org.factlint.value.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an article beside its text.
 *
 * @param title its title
 * @param published when it was published
 * @param publishedBasis how that is known: stated in the file, found in the text, or inferred
 * @param coverage whether its claims are meant to be all that it says
 * @param properties the other front-matter properties (author, publisher, agency, …) by name
 */
public record SourceHeader(
    @Nullable String title,
    @Nullable TimeExpression published,
    @Nullable String publishedBasis,
    Coverage coverage,
    Map<String, String> properties) {

  /** How much of an article its claims cover. */
  public enum Coverage {
    /** Every checkable claim is there. */
    FULL,
    /** What is absent means nothing. */
    PARTIAL
  }

  /**
   * The same with a title.
   *
   * @param other the title, or null for none
   * @return a header that differs in nothing else
   */
  public SourceHeader titled(@Nullable String other) {
    return new SourceHeader(other, published, publishedBasis, coverage, properties);
  }
}
