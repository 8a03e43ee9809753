package org.factlint.extract.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.claim.Referent;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Governments;
import org.factlint.extract.mention.Mention;
import org.factlint.text.Span;
import org.jspecify.annotations.Nullable;

/** Says whom and what the arguments of frames mean: a figure of the cast, or their words. */
final class Referents {
  private static final int LONGEST = 120;

  private static final Set<String> BODIES =
      Set.of("government", "authority", "authorities", "leadership", "administration", "regime");
  private static final Set<String> GROUPS =
      Set.of("movement", "group", "organisation", "organization", "party", "militia", "alliance");

  private final ReadArticle article;
  private final Drafts drafts;
  private final Governments governments;
  private final Optional<Figure> hero;

  Referents(ReadArticle article, Drafts drafts, Governments governments) {
    this.article = article;
    this.drafts = drafts;
    this.governments = governments;
    this.hero = article.hero();
  }

  /** Whom or what an argument means; empty if it is nothing but marks. */
  Optional<Referent> of(Argument argument) {
    return figure(argument).map(this::known).or(() -> described(argument.span(), argument.words()));
  }

  /**
   * Whom or what the object of a clause means. Whoever votes for “it” does not vote for itself:
   * what the pronoun means is then left open.
   */
  Optional<Referent> object(Frame frame, Participants who) {
    Optional<Referent> subject = subject(frame, who);
    return who.object()
        .flatMap(
            object ->
                of(object)
                    .filter(meant -> !pronoun(object) || !subject.equals(Optional.of(meant)))
                    .or(() -> described(object.span(), object.words())));
  }

  private static boolean pronoun(Argument argument) {
    return argument
        .mention()
        .filter(mention -> mention.kind() == Mention.Kind.PRONOUN)
        .filter(mention -> !argument.words().toLowerCase(Locale.ROOT).endsWith("self"))
        .isPresent();
  }

  /** The subject of a clause; in a line of a list without one, whom the article is about. */
  Optional<Referent> subject(Frame frame, Participants who) {
    Optional<Argument> named = who.subject();
    return named.isPresent()
        ? named.flatMap(one -> doer(frame, one).map(this::known).or(() -> of(one)))
        : owner(frame).map(this::known);
  }

  /**
   * Whom of the cast the subject of a clause or noun means; of a capital that acts, its country.
   */
  Optional<Figure> doer(Frame frame, Argument argument) {
    return figure(argument)
        .map(
            figure ->
                argument.relation() == Argument.Relation.SUBJECT
                    ? governments.acting(figure, frame.predicate().lemma(), article.cast())
                    : figure);
  }

  /** Whom a line of a list is about, as far as it does not say so itself. */
  Optional<Figure> owner(Frame frame) {
    return article.isListed(frame) ? hero : Optional.empty();
  }

  /** Whom of the cast an argument means, by name or by a pronoun. */
  Optional<Figure> figure(Argument argument) {
    return argument.mention().flatMap(this::figure).or(() -> body(argument));
  }

  /** Whose an argument is: “the credentials of <b>Ada Berg</b>”. */
  Optional<Figure> owner(Argument argument) {
    return argument.possessor().flatMap(Argument.Phrase::mention).flatMap(this::figure);
  }

  /**
   * Whom a body acts for: “the Ghana government” is Ghana, “the Alliance leadership” the Alliance.
   */
  private Optional<Figure> body(Argument argument) {
    String words = argument.words().toLowerCase(Locale.ROOT);
    String head = words.substring(words.lastIndexOf(' ') + 1);
    if (!BODIES.contains(head) && !GROUPS.contains(head)) {
      return Optional.empty();
    }
    return article.cast().in(argument.span()).stream()
        .filter(mention -> beside(mention, head))
        .flatMap(mention -> article.cast().figure(mention).stream())
        .filter(
            figure ->
                figure.is(EntityType.ORGANISATION)
                    || (figure.is(EntityType.COUNTRY) && BODIES.contains(head)))
        .findFirst();
  }

  private boolean beside(Mention mention, String head) {
    int at = mention.span().end() + 1;
    int end = Math.min(article.source().article().length(), at + head.length());
    return at < end && article.slice(new Span(at, end)).toLowerCase(Locale.ROOT).equals(head);
  }

  private Optional<Figure> figure(Mention mention) {
    return mention.kind() == Mention.Kind.DEMONYM
        ? Optional.empty()
        : article.cast().figure(mention);
  }

  /** A figure; of one whose kind the article does not tell, its name. */
  Referent known(Figure figure) {
    return figure
        .type()
        .<Referent>map(type -> new Referent.Known(drafts.entity(figure, type)))
        .orElseGet(() -> new Referent.Described(figure.name(), null));
  }

  /** Whose words a clause tells, if they are not the article's own. */
  @Nullable Referent speaker(Frame frame) {
    return frame.stance().attribution().flatMap(this::speaker).orElse(null);
  }

  private Optional<Referent> speaker(Stance.Speaker speaker) {
    return speaker
        .mention()
        .flatMap(this::figure)
        .map(figure -> governments.acting(figure, speaker.verb(), article.cast()))
        .map(this::known)
        .or(() -> described(speaker.span(), speaker.words()));
  }

  private Optional<Referent> described(Span span, String words) {
    String text = span.length() <= LONGEST ? article.slice(span) : words;
    String plain = text.replaceAll("\\s+", " ").strip();
    return plain.codePoints().anyMatch(Character::isLetterOrDigit)
        ? Optional.of(new Referent.Described(plain, null))
        : Optional.empty();
  }
}
