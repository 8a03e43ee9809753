package org.factlint.extract.frame.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.language.LanguageReader;
import org.factlint.extract.language.Text;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.CastReader;
import org.factlint.extract.mention.Mention;
import org.factlint.extract.mention.NameWords;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Article;
import org.factlint.text.Span;

/** The frames of a text, written in one line each, so that a test shows them at a glance. */
final class Reading {
  private static final LanguageReader LANGUAGE = LanguageReader.standard();
  private static final CastReader CAST = new CastReader(new NameWords());
  private static final FrameReader FRAMES = new FrameReader(new NameWords());

  private final Article article;
  private final List<Frame> frames;

  private Reading(Article article, List<Frame> frames) {
    this.article = article;
    this.frames = frames;
  }

  /** Reads a text in which these words are times. */
  static Reading of(String words, String... times) {
    Article article = Article.of("a.txt", words);
    Text text = LANGUAGE.read(words);
    Cast cast = CAST.read(text, List.of());
    List<TimeMention> mentions = new ArrayList<>();
    for (String time : times) {
      int start = words.indexOf(time);
      mentions.add(
          new TimeMention(
              new Span(start, start + time.length()),
              time,
              TimeMention.Kind.POINT,
              new TimeMention.Reading(null, null, null, "as the test says"),
              null,
              null));
    }
    return new Reading(article, FRAMES.read(text, cast, mentions, List.of()));
  }

  List<Frame> frames() {
    return frames;
  }

  /** Each frame: negation and modality, predicate, arguments, times, and the speaker. */
  List<String> lines() {
    return frames.stream().map(this::line).toList();
  }

  List<String> clauses() {
    return frames.stream().map(frame -> article.slice(frame.clause())).toList();
  }

  private String line(Frame frame) {
    String not = frame.stance().polarity() == Polarity.NEGATED ? "not " : "";
    String modality =
        frame.stance().modality() == Modality.ASSERTED
            ? ""
            : frame.stance().modality().name().toLowerCase(java.util.Locale.ROOT) + " ";
    String arguments =
        frame.arguments().stream().map(Reading::argument).collect(Collectors.joining(", "));
    String times =
        frame.times().stream().map(time -> " @ " + time.words()).collect(Collectors.joining());
    String speaker = frame.stance().attribution().map(s -> " < " + s.words()).orElse("");
    return not + modality + frame.predicate().phrase() + "(" + arguments + ")" + times + speaker;
  }

  private static String argument(Argument argument) {
    String relation =
        argument
            .preposition()
            .orElse(
                switch (argument.relation()) {
                  case SUBJECT -> "s";
                  case OBJECT -> "o";
                  case INDIRECT -> "to whom";
                  case COMPLEMENT -> "is";
                  case OBLIQUE -> "?";
                });
    String whose = argument.possessor().map(owner -> " of " + owner.words()).orElse("");
    String figure =
        Stream.of(argument)
            .flatMap(a -> a.mention().stream())
            .filter(m -> m.kind() == Mention.Kind.PRONOUN)
            .flatMap(m -> m.figure().stream())
            .map(id -> "=" + id.value())
            .collect(Collectors.joining());
    return relation + " " + argument.words() + whose + figure;
  }
}
