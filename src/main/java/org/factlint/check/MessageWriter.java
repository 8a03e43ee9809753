package org.factlint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.factlint.claim.Source;
import org.factlint.compare.Answer;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;
import org.jspecify.annotations.Nullable;

/** Writes a finding's message: a rule's template, filled in with the words of both sides. */
final class MessageWriter {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:([ab])\\.)?([a-z]+)}");

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
    Matcher matcher =
        PLACEHOLDER.matcher(alone ? template.replace(" and {b.quote}", "") : template);
    String sentence =
        matcher.replaceAll(m -> Matcher.quoteReplacement(value(m.group(1), m.group(2))));
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

  private String value(@Nullable String side, String name) {
    if (side == null) {
      return name.equals("relation") ? fact.relationWords() : fact.question().topic();
    }
    Voice voice = side.equals("a") ? a : b;
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
