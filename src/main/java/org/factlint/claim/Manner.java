package org.factlint.claim;

import org.jspecify.annotations.Nullable;

/**
 * How a source says something.
 *
 * @param polarity whether it affirms or denies
 * @param modality how firmly
 * @param attribution whose words they are, if not the source's own
 */
public record Manner(Polarity polarity, Modality modality, @Nullable Referent attribution) {

  /** The source's own plain statement that something is so. */
  public static final Manner PLAIN = new Manner(Polarity.AFFIRMED, Modality.ASSERTED, null);
}
