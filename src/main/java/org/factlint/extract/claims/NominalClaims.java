package org.factlint.extract.claims;

import java.util.Optional;
import java.util.stream.Stream;
import org.factlint.claim.Manner;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.text.Span;

/**
 * Claims of nouns that name what happens: “the appointment of Ada Berg as envoy in May” says that
 * she was appointed.
 */
final class NominalClaims {
  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;
  private final Quotes quotes;
  private final KnownClaims knowns;

  NominalClaims(ReadArticle article, Referents referents, Drafts drafts, KnownClaims knowns) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
    this.quotes = new Quotes(article);
    this.knowns = knowns;
  }

  void read(Frame frame) {
    if (frame.kind() != Frame.Kind.NOMINAL) {
      return;
    }
    Participants who = Participants.ofNoun(frame);
    Optional<Referent> subject =
        who.subject()
            .flatMap(
                one ->
                    referents.doer(frame, one).map(referents::known).or(() -> referents.of(one)));
    Optional<Times.Told> time = article.times().of(frame);
    if (subject.isEmpty() && time.isEmpty()) {
      return;
    }
    Span quote = quote(frame);
    Optional<KnownClaims.Known> known = knowns.of(frame);
    drafts.add(
        who.subject().map(s -> s.words() + " ").orElse("") + who.label(),
        new Statement(
            known.map(KnownClaims.Known::subject).or(() -> subject).orElse(Drafts.UNTOLD),
            known
                .map(k -> k.predicate().id())
                .orElseGet(() -> drafts.generic(who.predicate(), Predicate.Kind.EVENT)),
            known.isPresent()
                ? known.get().object()
                : who.object().flatMap(referents::of).orElse(null),
            time.map(Times.Told::reference).orElse(null),
            null,
            null),
        new Manner(frame.stance().polarity(), frame.stance().modality(), referents.speaker(frame)),
        Drafts.marked(article.sentence(frame).headline()),
        quote,
        quotes.context(quote, who));
  }

  /** The noun with all that belongs to it. */
  private static Span quote(Frame frame) {
    Stream<Integer> ends =
        Stream.of(
                frame.arguments().stream().map(Argument::span),
                frame.times().stream().map(time -> time.span()))
            .flatMap(spans -> spans)
            .map(Span::end);
    int end =
        Stream.concat(Stream.of(frame.clause().end()), ends).max(Integer::compare).orElseThrow();
    int start =
        frame.arguments().stream()
            .map(argument -> argument.span().start())
            .min(Integer::compare)
            .orElse(frame.clause().start());
    return new Span(Math.min(start, frame.clause().start()), end);
  }
}
