package org.factlint.extract.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Polarity;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.language.WordList;
import org.factlint.extract.mention.Figure;
import org.factlint.text.Span;

/**
 * Claims of who is what: “Mines Minister Ada Berg”, “Ada Berg, the company's chief engineer”, “she
 * is the mediator”, “Ada Berg, who heads the office”.
 */
final class PostClaims {
  private static final PredicateId HOLDS_POST = new PredicateId("holds-post");
  private static final Set<String> NOUNS =
      Set.copyOf(WordList.words(PostClaims.class, "role-nouns.txt"));
  private static final Set<String> LEADING = Set.of("head", "lead", "chair", "run", "direct");

  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;
  private final Quotes quotes;
  private final Firmness firmness;

  PostClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
    this.quotes = new Quotes(article);
    this.firmness = new Firmness(article);
  }

  /** Makes a claim of a frame, if it tells a post; whether nothing else needs to be claimed. */
  boolean read(Frame frame) {
    Optional<Figure> person =
        frame.argument(Relation.SUBJECT).flatMap(this::person).or(() -> referents.owner(frame));
    Optional<String> role = role(frame);
    if (person.isEmpty() || role.isEmpty()) {
      return false;
    }
    add(person.get(), role.get(), frame);
    return frame.kind() == Frame.Kind.COPULA && frame.stance().polarity() == Polarity.AFFIRMED;
  }

  /** Somebody with a full name. */
  private Optional<Figure> person(Argument argument) {
    return referents
        .figure(argument)
        .filter(figure -> figure.is(EntityType.PERSON) || figure.type().isEmpty())
        .filter(figure -> figure.name().indexOf(' ') > 0);
  }

  private Optional<String> role(Frame frame) {
    return switch (frame.kind()) {
      case APPOSITION, COPULA ->
          frame
              .argument(Relation.COMPLEMENT)
              .filter(complement -> isRole(complement.head()))
              .map(complement -> article.slice(complement.span()));
      case ENTRY ->
          frame
              .argument(Relation.COMPLEMENT)
              .filter(complement -> isRole(complement.head()))
              .map(complement -> article.slice(toEnd(complement, frame)));
      case VERB -> leading(frame);
      default -> Optional.empty();
    };
  }

  /** The role with all that stands behind it: “Secretary at the Ministry of Health”. */
  private static Span toEnd(Argument role, Frame frame) {
    int end =
        frame.arguments().stream().map(a -> a.span().end()).max(Integer::compare).orElseThrow();
    return new Span(role.span().start(), end);
  }

  /** “Who heads the office”. */
  private Optional<String> leading(Frame frame) {
    boolean leads = LEADING.contains(frame.predicate().phrase());
    return frame
        .argument(Relation.OBJECT)
        .filter(office -> leads && office.span().start() > frame.predicate().span().start())
        .map(office -> new Span(frame.predicate().span().start(), office.span().end()))
        .map(article::slice);
  }

  static boolean isRole(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    return NOUNS.contains(word)
        || (word.endsWith("s") && NOUNS.contains(word.substring(0, word.length() - 1)));
  }

  private void add(Figure person, String role, Frame frame) {
    drafts.add(
        person.name() + " " + role,
        new Statement(
            new Referent.Known(drafts.entity(person, EntityType.PERSON)),
            HOLDS_POST,
            new Referent.Described(role, null),
            article.times().of(frame).map(Times.Told::reference).orElse(null),
            null,
            null),
        new Manner(frame.stance().polarity(), firmness.of(frame), referents.speaker(frame)),
        Qualifiers.NONE,
        quotes.of(frame),
        List.of());
  }
}
