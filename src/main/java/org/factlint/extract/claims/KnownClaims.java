package org.factlint.extract.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.extract.claims.Wording.Way;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.mention.Figure;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Puts what a frame says into the words of the vocabulary, where its participants have names. */
final class KnownClaims {
  /** Behind these stands whom or what an act is directed at, and not where or when it is done. */
  private static final Set<String> DIRECTED =
      Set.of("to", "with", "from", "of", "for", "against", "at", "in", "into", "as", "between");

  private final ReadArticle article;
  private final Referents referents;
  private final Wording wording;

  KnownClaims(ReadArticle article, Referents referents, Wording wording) {
    this.article = article;
    this.referents = referents;
    this.wording = wording;
  }

  /**
   * What a frame says in the words of the vocabulary.
   *
   * @param predicate the predicate
   * @param subject who does it
   * @param object whom it is done to; null if the predicate takes nobody
   */
  record Known(Predicate predicate, Referent subject, @Nullable Referent object) {}

  Optional<Known> of(Frame frame) {
    Optional<Figure> subject =
        frame.argument(Relation.SUBJECT).flatMap(one -> referents.doer(frame, one));
    Optional<EntityType> type = subject.flatMap(Figure::type);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<Other> others = others(frame, subject.get());
    Optional<String> acted = frame.argument(Relation.OBJECT).map(Argument::head);
    boolean noun = frame.kind() == Frame.Kind.NOMINAL;
    String words = article.slice(reach(frame)).toLowerCase(Locale.ROOT);
    java.util.function.Predicate<Way> object =
        way ->
            way.predicate().arguments().object().isEmpty()
                || others.stream().anyMatch(other -> other.fits(way, noun));
    Optional<Way> way =
        noun
            ? wording.ofNoun(noun(frame), words, type, object, acted)
            : wording.ofVerb(frame.predicate().lemma(), words, type, object, acted);
    return way.map(found -> known(found, subject.get(), others, noun));
  }

  /** What somebody has who is given it, or has not who is denied it. */
  Optional<Known> given(Frame frame) {
    Optional<Figure> holder = frame.argument(Relation.INDIRECT).flatMap(referents::figure);
    Optional<EntityType> type = holder.flatMap(Figure::type);
    Optional<Argument> thing = frame.argument(Relation.OBJECT);
    if (type.isEmpty() || thing.isEmpty()) {
      return Optional.empty();
    }
    List<Other> others =
        Stream.concat(
                frame.argument(Relation.SUBJECT).flatMap(referents::figure).stream()
                    .map(giver -> new Other(giver, Optional.empty())),
                others(frame, holder.get()).stream())
            .toList();
    String words = article.slice(thing.get().span()).toLowerCase(Locale.ROOT);
    return wording
        .ofVerb(
            "hold",
            words,
            type,
            way -> others.stream().anyMatch(other -> other.fits(way, true)),
            Optional.empty())
        .map(found -> known(found, holder.get(), others, true));
  }

  private Known known(Way way, Figure subject, List<Other> others, boolean loose) {
    return new Known(
        way.predicate(),
        referents.known(subject),
        others.stream()
            .filter(other -> other.fits(way, loose))
            .findFirst()
            .map(Other::figure)
            .map(referents::known)
            .orElse(null));
  }

  /**
   * Whom something may be done to.
   *
   * @param figure who
   * @param preposition what stands before; empty for objects
   */
  private record Other(Figure figure, Optional<String> preposition) {

    /**
     * Whether a predicate takes them: behind its own preposition if it has one; behind another only
     * where its object is a word of its own, or where it is a noun.
     */
    boolean fits(Way way, boolean noun) {
      boolean typed =
          figure.type().filter(way.predicate().arguments().object()::contains).isPresent();
      boolean placed =
          way.preposition().isPresent()
              ? preposition.equals(way.preposition())
              : preposition.isEmpty() || noun || !way.needed().isEmpty();
      return typed && placed;
    }
  }

  /** A clause, or a noun with what belongs to it. */
  private static Span reach(Frame frame) {
    int end =
        frame.arguments().stream()
            .map(argument -> argument.span().end())
            .max(Integer::compare)
            .orElse(frame.clause().end());
    return new Span(frame.clause().start(), Math.max(end, frame.clause().end()));
  }

  private String noun(Frame frame) {
    String words = article.slice(frame.predicate().span());
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  /** Whom it may be done to, objects first. */
  private List<Other> others(Frame frame, Figure subject) {
    Stream<Other> done =
        frame
            .all(Relation.OBJECT)
            .flatMap(
                object ->
                    Stream.concat(
                        referents.figure(object).stream(), referents.owner(object).stream()))
            .map(figure -> new Other(figure, Optional.empty()));
    Stream<Other> directed =
        frame
            .all(Relation.OBLIQUE)
            .filter(argument -> argument.preposition().filter(DIRECTED::contains).isPresent())
            .flatMap(
                argument ->
                    referents.figure(argument).stream()
                        .map(figure -> new Other(figure, argument.preposition())));
    return Stream.concat(done, directed)
        .filter(other -> !other.figure().equals(subject))
        .distinct()
        .toList();
  }
}
