package org.factlint.extract.claims;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.TimeReference;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Predicate;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;
import org.factlint.value.TimeExpression;

/**
 * The time that opens a sentence, for the sentence behind it: “In May the town sold the mill. The
 * mayor signed the deed.” It is no more than likely, and so its value is marked as uncertain.
 */
final class Governing {
  /** How far from the beginning of its sentence a time still opens it. */
  private static final int OPENING = 4;

  private final ReadArticle article;

  Governing(ReadArticle article) {
    this.article = article;
  }

  /** “It has hung there since 1984, when the town bought it”: what happened then. */
  Optional<Times.Told> when(Frame frame) {
    String clause = article.slice(frame.clause());
    if (!clause.startsWith("when ") || frame.stance().modality() != Modality.ASSERTED) {
      return Optional.empty();
    }
    int start = frame.clause().start();
    return article.times().in(article.sentence(frame).span()).stream()
        .filter(told -> told.mention().span().end() <= start)
        .filter(
            told -> {
              int end = told.mention().span().end();
              return article.slice(new Span(/* start= */ end, /* end= */ start)).matches(",? ");
            })
        .findFirst()
        .flatMap(Governing::begun);
  }

  /** The time itself; of “since 1984”, the year. */
  private static Optional<Times.Told> begun(Times.Told told) {
    TimeReference said = told.reference();
    TimeExpression value = said.value();
    if (value == null || !value.toString().matches("\\d{4}(?:-\\d\\d){0,2}(?:/\\.\\.)?")) {
      return Optional.empty();
    }
    String point = value.toString().replace("/..", "");
    return Optional.of(
        new Times.Told(
            told.mention(),
            new TimeReference(
                TimeExpression.parse(point), said.text(), said.anchor(), said.basis(), null)));
  }

  /** The time of a sentence before, if a clause tells what happened, and no time of its own. */
  Optional<Times.Told> of(Frame frame) {
    Sentence here = article.sentence(frame);
    boolean happened =
        frame.kind() == Frame.Kind.VERB
            && frame.predicate().tense() == Predicate.Tense.PAST
            && frame.links().isEmpty()
            && frame.stance().polarity() == Polarity.AFFIRMED
            && frame.stance().modality() == Modality.ASSERTED
            && frame.stance().attribution().isEmpty();
    if (!happened || frame.sentence() == 0 || !article.times().in(here.span()).isEmpty()) {
      return Optional.empty();
    }
    Sentence before = article.text().sentences().get(frame.sentence() - 1);
    Span between = new Span(/* start= */ before.span().end(), /* end= */ here.span().start());
    return article.slice(between).indexOf('\n') >= 0 ? Optional.empty() : opening(before);
  }

  private Optional<Times.Told> opening(Sentence sentence) {
    List<Times.Told> times = article.times().in(sentence.span());
    return times.size() == 1
            && times.get(0).mention().kind() == TimeMention.Kind.POINT
            && times.get(0).mention().span().start() - sentence.span().start() <= OPENING
        ? unsure(times.get(0))
        : Optional.empty();
  }

  private static Optional<Times.Told> unsure(Times.Told told) {
    TimeReference said = told.reference();
    TimeExpression value = said.value();
    if (value == null || !value.toString().matches("\\d{4}(?:-\\d\\d){0,2}")) {
      return Optional.empty();
    }
    return Optional.of(
        new Times.Told(
            told.mention(),
            new TimeReference(
                TimeExpression.parse(value + "?"),
                said.text(),
                said.anchor(),
                "the time of the sentence before: " + said.basis(),
                null)));
  }
}
