package org.factlint.extract.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.claim.EntityType;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
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
    Optional<Figure> subject = frame.argument(Relation.SUBJECT).flatMap(referents::figure);
    Optional<EntityType> type = subject.flatMap(Figure::type);
    if (type.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> others = others(frame);
    Optional<String> acted = frame.argument(Relation.OBJECT).map(Argument::head);
    java.util.function.Predicate<Set<EntityType>> object =
        types -> types.isEmpty() || fits(types, others);
    String words = article.slice(reach(frame)).toLowerCase(Locale.ROOT);
    Optional<Predicate> predicate =
        frame.kind() == Frame.Kind.NOMINAL
            ? wording.ofNoun(noun(frame), words, type, object, acted)
            : wording.ofVerb(frame.predicate().lemma(), words, type, object, acted);
    return predicate.map(found -> known(found, subject.get(), others));
  }

  /** What somebody has who is given it, or has not who is denied it. */
  Optional<Known> given(Frame frame) {
    Optional<Figure> holder = frame.argument(Relation.INDIRECT).flatMap(referents::figure);
    Optional<EntityType> type = holder.flatMap(Figure::type);
    Optional<Argument> thing = frame.argument(Relation.OBJECT);
    if (type.isEmpty() || thing.isEmpty()) {
      return Optional.empty();
    }
    List<Figure> others =
        Stream.concat(
                frame.argument(Relation.SUBJECT).flatMap(referents::figure).stream(),
                others(frame).stream())
            .filter(figure -> !holder.equals(Optional.of(figure)))
            .distinct()
            .toList();
    String words = article.slice(thing.get().span()).toLowerCase(Locale.ROOT);
    return wording
        .ofVerb("hold", words, type, types -> fits(types, others), Optional.empty())
        .map(found -> known(found, holder.get(), others));
  }

  private static boolean fits(Set<EntityType> types, List<Figure> others) {
    return others.stream().anyMatch(figure -> figure.type().filter(types::contains).isPresent());
  }

  private Known known(Predicate found, Figure subject, List<Figure> others) {
    return new Known(
        found,
        referents.known(subject),
        others.stream()
            .filter(figure -> fits(found.arguments().object(), List.of(figure)))
            .findFirst()
            .map(referents::known)
            .orElse(null));
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

  /** Whom it may be done to, the nearest to the verb first; each once. */
  private List<Figure> others(Frame frame) {
    Stream<Argument> objects = frame.all(Relation.OBJECT);
    Stream<Figure> done =
        objects.flatMap(
            object ->
                Stream.concat(referents.figure(object).stream(), referents.owner(object).stream()));
    Stream<Figure> directed =
        frame
            .all(Relation.OBLIQUE)
            .filter(argument -> argument.preposition().filter(DIRECTED::contains).isPresent())
            .flatMap(argument -> referents.figure(argument).stream());
    Optional<Figure> subject = frame.argument(Relation.SUBJECT).flatMap(referents::figure);
    return Stream.concat(done, directed)
        .filter(figure -> !subject.equals(Optional.of(figure)))
        .distinct()
        .toList();
  }
}
