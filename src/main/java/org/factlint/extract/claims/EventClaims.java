package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Manner;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.text.Span;

/** Claims of what is done and how things are, one for each clause. */
final class EventClaims {
  /** What they introduce is claimed apart from its being said. */
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "announce",
          "report",
          "state",
          "note",
          "explain",
          "claim",
          "believe",
          "think",
          "warn",
          "argue",
          "insist",
          "hear",
          "learn",
          "confirm",
          "promise",
          "suggest",
          "admit",
          "recall",
          "write",
          "declare");

  private static final Set<String> DENYING = Set.of("deny", "refuse");

  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;
  private final Quotes quotes;
  private final Firmness firmness;
  private final KnownClaims knowns;
  private final Governing governing;

  EventClaims(ReadArticle article, Referents referents, Drafts drafts, KnownClaims knowns) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
    this.quotes = new Quotes(article);
    this.firmness = new Firmness(article);
    this.knowns = knowns;
    this.governing = new Governing(article);
  }

  static boolean says(Frame frame) {
    return SAYING.contains(frame.predicate().lemma());
  }

  /** Whoever declares an emergency does not only speak of it. */
  private static boolean performs(Frame frame) {
    return frame.predicate().lemma().equals("declare")
        && frame.argument(Argument.Relation.OBJECT).isPresent();
  }

  void read(Frame frame) {
    if (!ReadArticle.isClause(frame)) {
      return;
    }
    Participants who = Participants.of(frame);
    if (says(frame) && !noneReported(frame) && !performs(frame)) {
      saying(frame, who);
      return;
    }
    Optional<KnownClaims.Known> known = knowns.of(frame);
    Optional<Times.Told> own = article.times().of(frame);
    Optional<Times.Told> time = own.or(() -> governing.when(frame)).or(() -> governing.of(frame));
    Statement statement =
        new Statement(
            known
                .map(KnownClaims.Known::subject)
                .or(() -> referents.subject(frame, who))
                .orElse(Drafts.UNTOLD),
            known
                .map(k -> k.predicate().id())
                .orElseGet(() -> drafts.generic(who.predicate(), Predicate.Kind.EVENT)),
            known.isPresent() ? known.get().object() : referents.object(frame, who).orElse(null),
            time.map(Times.Told::reference).orElse(null),
            null,
            null);
    List<Span> context = new ArrayList<>(quotes.context(quotes.of(frame), who));
    if (own.isEmpty()) {
      time.ifPresent(told -> context.add(told.mention().span()));
    }
    add(frame, who, statement, frame.stance().polarity(), context);
    knowns.given(frame).ifPresent(given -> had(frame, who, given));
  }

  /** “No injuries were reported”: as far as the article knows, there were none. */
  private static boolean noneReported(Frame frame) {
    return frame.predicate().lemma().equals("report")
        && frame.predicate().voice() == org.factlint.extract.frame.Predicate.Voice.PASSIVE
        && frame.stance().polarity() == Polarity.NEGATED;
  }

  /** Whoever is given something has it, and whoever is denied it does not. */
  private void had(Frame frame, Participants who, KnownClaims.Known given) {
    boolean denied = DENYING.contains(frame.predicate().lemma());
    boolean negated = frame.stance().polarity() == Polarity.NEGATED;
    Statement statement =
        new Statement(
            given.subject(),
            given.predicate().id(),
            given.object(),
            article.times().of(frame).map(Times.Told::reference).orElse(null),
            null,
            null);
    add(
        frame,
        who,
        statement,
        denied == negated ? Polarity.AFFIRMED : Polarity.NEGATED,
        quotes.context(quotes.of(frame), who));
  }

  /** That somebody of name says something, and to whom; what is said has a claim of its own. */
  private void saying(Frame frame, Participants who) {
    Optional<Referent> speaker =
        who.subject().flatMap(one -> referents.doer(frame, one)).map(referents::known);
    if (speaker.isEmpty()) {
      return;
    }
    Statement statement =
        new Statement(
            speaker.get(),
            drafts.generic(frame.predicate().phrase(), Predicate.Kind.SAYING),
            frame.argument(Argument.Relation.OBJECT).flatMap(referents::of).orElse(null),
            article.times().of(frame).map(Times.Told::reference).orElse(null),
            null,
            null);
    add(frame, who, statement, frame.stance().polarity(), quotes.context(quotes.of(frame), who));
  }

  private void add(
      Frame frame, Participants who, Statement statement, Polarity polarity, List<Span> context) {
    drafts.add(
        who.subject().map(s -> s.words() + " ").orElse("") + who.label(),
        statement,
        new Manner(polarity, firmness.of(frame), referents.speaker(frame)),
        Drafts.marked(article.sentence(frame).headline()),
        quotes.of(frame),
        context);
  }
}
