package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.mention.Mention;
import org.factlint.text.Span;

/**
 * Which words of the article a claim quotes: those of its clause, and apart from them the words
 * that tell whom the clause means.
 */
final class Quotes {
  private final ReadArticle article;

  Quotes(ReadArticle article) {
    this.article = article;
  }

  /**
   * The clause from its subject on; without a subject that stands before another verb, as in “the
   * storm killed two and <b>injured nine</b>”; of a list, the line with its date.
   */
  Span of(Frame frame) {
    return article.isListed(frame) ? article.sentence(frame).span() : clause(frame);
  }

  private Span clause(Frame frame) {
    int start = frame.clause().start();
    for (Frame other : article.in(frame.sentence())) {
      int verb = other.predicate().span().end();
      boolean between =
          ReadArticle.isClause(other)
              && other.predicate().span().start() >= frame.clause().start()
              && verb <= frame.predicate().span().start()
              && !article.isDetail(other, frame);
      if (between) {
        start = Math.max(start, Math.max(verb, endOf(other, frame)));
      }
    }
    return start == frame.clause().start()
        ? frame.clause()
        : new Span(firstWord(frame, start), frame.clause().end());
  }

  /** Where the arguments of a clause before the verb of another end. */
  private static int endOf(Frame other, Frame frame) {
    return other.arguments().stream()
        .map(argument -> argument.span().end())
        .filter(end -> end <= frame.predicate().span().start())
        .max(Integer::compare)
        .orElse(0);
  }

  private static int firstWord(Frame frame, int from) {
    int verb = frame.predicate().span().start();
    return frame.arguments().stream()
        .map(argument -> argument.span().start())
        .filter(start -> start >= from && start < verb)
        .min(Integer::compare)
        .orElse(verb);
  }

  /** The words outside the quotation that tell who takes part. */
  List<Span> context(Span quote, Participants who) {
    List<Span> context = new ArrayList<>();
    who.subject().ifPresent(subject -> add(subject, quote, context));
    who.object().ifPresent(object -> add(object, quote, context));
    return context;
  }

  private void add(Argument argument, Span quote, List<Span> context) {
    Optional<Mention> pronoun =
        argument.mention().filter(mention -> mention.kind() != Mention.Kind.NAME);
    Optional<Span> words =
        pronoun.isPresent()
            ? pronoun.flatMap(article::nameBefore)
            : Optional.of(argument.span()).filter(span -> !span.overlaps(quote));
    words.filter(span -> !context.contains(span)).ifPresent(context::add);
  }
}
