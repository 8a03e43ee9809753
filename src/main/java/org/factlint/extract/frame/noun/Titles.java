package org.factlint.extract.frame.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.mention.Appellation;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Mention;
import org.factlint.extract.mention.NameWords;
import org.factlint.text.Span;

/** Frames for roles right before a name: "Trade Minister Ida Osei". */
public final class Titles {
  private final NameWords words;
  private final Cast cast;

  /**
   * Reads the titles of one article.
   *
   * @param words what single words in names tell
   * @param cast whom the article speaks of
   */
  public Titles(NameWords words, Cast cast) {
    this.words = words;
    this.cast = cast;
  }

  /**
   * The frames of a sentence's titles.
   *
   * @param sentence a sentence
   * @param number its number in the article
   * @return the frames, in the order of the text
   */
  public List<Frame> in(Sentence sentence, int number) {
    List<Frame> frames = new ArrayList<>();
    for (Mention name : cast.in(sentence.span())) {
      if (name.kind() == Mention.Kind.NAME) {
        cast.figure(name)
            .flatMap(figure -> title(figure, name))
            .ifPresent(title -> frames.add(frame(name, title, number)));
      }
    }
    return frames;
  }

  private Optional<Appellation> title(Figure figure, Mention name) {
    return figure.titles().stream()
        .filter(title -> title.span().end() + 1 == name.span().start())
        .filter(title -> words.isRole(last(title)))
        .findFirst();
  }

  private static String last(Appellation title) {
    return title.words().substring(title.words().lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }

  private static Frame frame(Mention name, Appellation title, int number) {
    return new Frame(
        number,
        new Span(title.span().start(), name.span().end()),
        Frame.Kind.APPOSITION,
        new Predicate(
            last(title),
            Optional.empty(),
            title.span(),
            Predicate.Voice.ACTIVE,
            Predicate.Tense.NONE),
        List.of(
            argument(
                Argument.Relation.COMPLEMENT,
                title.span(),
                last(title),
                title.words(),
                Optional.empty()),
            argument(
                Argument.Relation.SUBJECT,
                name.span(),
                name.words(),
                name.words(),
                Optional.of(name))),
        Stance.FLAT,
        List.of(),
        List.of(),
        List.of());
  }

  private static Argument argument(
      Argument.Relation relation, Span span, String head, String words, Optional<Mention> mention) {
    List<String> all = List.of(words.toLowerCase(Locale.ROOT).split(" "));
    return new Argument(
        relation,
        Optional.empty(),
        span,
        head,
        words,
        mention.isPresent() ? List.of() : all.subList(0, all.size() - 1),
        Optional.empty(),
        mention);
  }
}
