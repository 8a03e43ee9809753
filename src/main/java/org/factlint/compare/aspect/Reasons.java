package org.factlint.compare.aspect;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

  /** What made two answers comparable. */
  List<String> comparable(Question question, Aspect aspect, AspectView.Pair pair) {
    Set<String> sentences = new LinkedHashSet<>();
    sentences.add(opening(aspect, pair.within()) + question.topic() + ".");
    for (Reading reading : List.of(pair.one(), pair.two())) {
      reading.steps().forEach(step -> sentences.add(reading.source().id() + ": " + step));
    }
    sentences.addAll(open(pair.axes()));
    return List.copyOf(sentences);
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

  private static List<String> open(Axes axes) {
    List<String> sentences = new ArrayList<>();
    if (axes.scope() == Axis.UNSTATED) {
      sentences.add("Only one side says which part it covers; they may cover different parts.");
    }
    if (axes.measure() == Axis.UNSTATED) {
      sentences.add(
          "Only one side says what exactly is measured; the two may measure differently.");
    }
    return sentences;
  }

  /** Who speaks, where it is not the sources themselves. */
  List<String> voices(AspectView.Pair pair) {
    List<String> voices = new ArrayList<>();
    voices.addAll(attributed(pair.a()));
    voices.addAll(attributed(pair.b()));
    if (!voices.isEmpty()) {
      voices.addAll(ownVoice(pair.a()));
      voices.addAll(ownVoice(pair.b()));
    }
    return voices.stream().distinct().toList();
  }

  private static List<String> ownVoice(Answer answer) {
    return answer.readings().stream()
        .filter(reading -> reading.claim().manner().attribution() == null)
        .map(reading -> reading.source().id() + " says it in its own voice.")
        .distinct()
        .toList();
  }

  private List<String> attributed(Answer answer) {
    Set<String> sentences = new LinkedHashSet<>();
    for (Reading reading : answer.readings()) {
      Referent attribution = reading.claim().manner().attribution();
      if (attribution != null) {
        String speaker = participants.resolve(attribution).participant().label();
        sentences.add(reading.source().id() + " gives this as the words of " + speaker + ".");
      }
    }
    return List.copyOf(sentences);
  }
}
