package org.factlint.extract.frame;

import java.util.Optional;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.mention.Mention;
import org.factlint.text.Span;

/**
 * How an article stands to what it says.
 *
 * @param polarity whether it is so, by grammar or by a word such as <i>fail</i> or <i>deny</i>
 * @param modality how firmly it is said
 * @param attribution who says it, where it is not the article itself
 */
public record Stance(Polarity polarity, Modality modality, Optional<Speaker> attribution) {

  /** What the article itself says to be so. */
  public static final Stance FLAT =
      new Stance(Polarity.AFFIRMED, Modality.ASSERTED, Optional.empty());

  /**
   * Who says something.
   *
   * @param span the words for the speaker: "she", "the ministry", "officials"
   * @param words as they stand in the text
   * @param mention the name, pronoun or description that they are
   * @param verb how it is said, in the dictionary form: {@code say}, {@code deny}, {@code accord}
   *     for "according to"
   */
  public record Speaker(Span span, String words, Optional<Mention> mention, String verb) {}
}
