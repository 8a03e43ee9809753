package org.factlint.check;

import java.util.ArrayList;
import java.util.List;
import org.factlint.claim.Source;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;

/** Writes a finding's message: a rule's template, filled in with the words of both sides. */
final class MessageWriter {
  private final Fact fact;
  private final Voice a;
  private final Voice b;

  /** An answer, and the claim that speaks for it. */
  private record Voice(Answer answer, Reading reading) {

    static Voice of(Answer answer) {
      return new Voice(answer, answer.best());
    }

    /** An observation may give one answer by several claims: then the next of them is side b. */
    Voice another() {
      return answer.readings().stream()
          .filter(other -> !other.ref().equals(reading.ref()))
          .findFirst()
          .map(other -> new Voice(answer, other))
          .orElse(this);
    }
  }

  private MessageWriter(Fact fact) {
    this.fact = fact;
    Answer first = fact.answers().get(0);
    this.a = Voice.of(first);
    this.b = fact.answers().size() > 1 ? Voice.of(fact.answers().get(1)) : a.another();
  }

  /**
   * Writes a message.
   *
   * @param template the rule's template
   * @param fact the judged fact whose sides it shows
   * @param sides all sides of the finding; those of other pairs are named in a second sentence
   */
  static String message(String template, Fact fact, List<Side> sides) {
    return new MessageWriter(fact).message(template, sides);
  }

  private String message(String template, List<Side> sides) {
    // One claim may be at odds with itself; it is quoted once.
    boolean alone = a.reading.ref().equals(b.reading.ref());
    String sentence = filled(alone ? template.replace(" and {b.quote}", "") : template);
    String message = sentence.endsWith(".") ? sentence : sentence + ".";
    List<Side.Key> shown = List.of(Side.Key.of(a.answer), Side.Key.of(b.answer));
    List<String> others = new ArrayList<>();
    for (Side side : sides) {
      if (!shown.contains(side.key())) {
        Answer answer = side.first();
        others.add(Words.inline(answer.best().claim().quote()) + " (" + answer.words() + ")");
      }
    }
    return others.isEmpty() ? message : message + " Also: " + String.join("; ", others) + ".";
  }

  private String filled(String template) {
    StringBuilder sentence = new StringBuilder();
    int from = 0;
    for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
      int end = template.indexOf('}', at);
      sentence.append(template, from, at).append(value(template.substring(at + 1, end)));
      from = end + 1;
    }
    return sentence.append(template, from, template.length()).toString();
  }

  private String value(String placeholder) {
    return switch (placeholder) {
      case "relation" -> fact.relationWords();
      case "topic" -> fact.question().topic();
      default -> value(placeholder.startsWith("a.") ? a : b, placeholder.substring(2));
    };
  }

  private static String value(Voice voice, String name) {
    return switch (name) {
      case "quote" -> Words.inline(voice.reading.claim().quote());
      case "value" -> voice.answer.value();
      case "words" -> voice.answer.words();
      case "source" -> name(voice.reading.source());
      default -> throw new IllegalArgumentException("no such placeholder: " + name);
    };
  }

  private static String name(Source source) {
    String title = source.header().title();
    return title == null ? source.id().value() : "“" + title + "”";
  }
}
