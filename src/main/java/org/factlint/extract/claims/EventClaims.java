package org.factlint.extract.claims;

import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Manner;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.frame.Frame;
import org.factlint.text.Span;

/** Claims of what is done and how things are, one for each clause. */
final class EventClaims {
  /** What they introduce is claimed; that somebody says it is no claim of its own. */
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

  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;
  private final Quotes quotes;
  private final Firmness firmness;

  EventClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
    this.quotes = new Quotes(article);
    this.firmness = new Firmness(article);
  }

  static boolean says(Frame frame) {
    return SAYING.contains(frame.predicate().lemma());
  }

  void read(Frame frame) {
    if (!ReadArticle.isClause(frame) || says(frame)) {
      return;
    }
    Participants who = Participants.of(frame);
    Span quote = quotes.of(frame);
    Optional<Referent> subject = referents.subject(frame, who);
    Referent object = who.object().flatMap(referents::of).orElse(null);
    drafts.add(
        who.subject().map(s -> s.words() + " ").orElse("") + who.label(),
        new Statement(
            subject.orElse(Drafts.UNTOLD),
            drafts.generic(who.predicate(), Predicate.Kind.EVENT),
            object,
            article.times().of(frame).map(Times.Told::reference).orElse(null),
            null,
            null),
        new Manner(frame.stance().polarity(), firmness.of(frame), referents.speaker(frame)),
        Drafts.marked(article.sentence(frame).headline()),
        quote,
        quotes.context(quote, who));
  }
}
