package org.factlint.extract.frame.clause;

import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;

/**
 * Gives quoted sentences their speaker: the one who is said to speak in the same sentence, else the
 * last one in the paragraph. Whose the others are, nobody knows; they keep none, and {@link
 * Text#quoted} tells them from what the article says itself.
 */
final class QuotedSpeech {
  private final Text text;
  private Optional<Stance.Speaker> last = Optional.empty();
  private int paragraph = -1;

  QuotedSpeech(Text text) {
    this.text = text;
  }

  List<Frame> attributed(Sentence sentence, List<Frame> frames) {
    if (sentence.paragraph() != paragraph) {
      last = Optional.empty();
      paragraph = sentence.paragraph();
    }
    List<Frame> given = frames.stream().map(this::given).toList();
    given.stream()
        .filter(frame -> text.quoted(frame.clause()))
        .flatMap(frame -> frame.stance().attribution().stream())
        .reduce((first, second) -> second)
        .ifPresent(speaker -> last = Optional.of(speaker));
    return given;
  }

  private Frame given(Frame frame) {
    boolean whose = frame.stance().attribution().isPresent() || !text.quoted(frame.clause());
    if (whose || last.isEmpty()) {
      return frame;
    }
    return frame.with(new Stance(frame.stance().polarity(), frame.stance().modality(), last));
  }
}
