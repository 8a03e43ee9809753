package org.factlint.compare.aspect;

import java.util.List;
import org.factlint.claim.Referent;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Axes;
import org.factlint.compare.Axis;
import org.factlint.compare.Question;
import org.factlint.compare.Reading;
import org.factlint.compare.align.Participants;

/** Words for readers: what made claims comparable, and who speaks. */
public final class Reasons {
  private final Participants participants;

  /**
   * Words reasons within a story.
   *
   * @param participants whom claims speak of
   */
  public Reasons(Participants participants) {
    this.participants = participants;
  }

  /** Tells what made two answers comparable. */
  void comparable(Question question, Aspect aspect, AspectView.Pair pair, List<String> sentences) {
    sentences.add(opening(aspect, pair.within()) + question.topic() + ".");
    steps(pair.one(), sentences);
    steps(pair.two(), sentences);
    open(pair.axes(), sentences);
  }

  private static void steps(Reading reading, List<String> sentences) {
    for (String step : reading.steps()) {
      addNew(reading.source().id() + ": " + step, sentences);
    }
  }

  private static void addNew(String sentence, List<String> sentences) {
    if (!sentences.contains(sentence)) {
      sentences.add(sentence);
    }
  }

  private static String opening(Aspect aspect, boolean within) {
    String who = within ? "Two passages of one source" : "Both sources";
    return switch (aspect) {
      case TIME -> who + " say when: ";
      case QUANTITY -> who + " say how much: ";
      case PLACE -> who + " say where: ";
      case OBJECT, SUBJECT, ROLE, EXCLUSION -> who + " answer what can have only one answer: ";
      case MODALITY -> who + " say how far it has come: ";
      case LABEL -> who + " put a word to it: ";
      case EXTENT -> who + " say how many: ";
      default -> who + " say whether: ";
    };
  }

  private static void open(Axes axes, List<String> sentences) {
    if (axes.scope() == Axis.UNSTATED) {
      sentences.add("Only one side says which part it covers; they may cover different parts.");
    }
    if (axes.measure() == Axis.UNSTATED) {
      sentences.add(
          "Only one side says what exactly is measured; the two may measure differently.");
    }
  }

  /** Tells who speaks, where it is not the sources themselves. */
  void voices(AspectView.Pair pair, List<String> sentences) {
    int before = sentences.size();
    attributed(pair.a(), sentences);
    attributed(pair.b(), sentences);
    if (sentences.size() > before) {
      ownVoice(pair.a(), sentences);
      ownVoice(pair.b(), sentences);
    }
  }

  private static void ownVoice(Answer answer, List<String> sentences) {
    for (Reading reading : answer.readings()) {
      if (reading.claim().manner().attribution() == null) {
        addNew(reading.source().id() + " says it in its own voice.", sentences);
      }
    }
  }

  private void attributed(Answer answer, List<String> sentences) {
    for (Reading reading : answer.readings()) {
      Referent attribution = reading.claim().manner().attribution();
      if (attribution != null) {
        String speaker = participants.resolve(attribution).participant().label();
        addNew(reading.source().id() + " gives this as the words of " + speaker + ".", sentences);
      }
    }
  }
}
