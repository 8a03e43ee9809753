package org.factlint.extract.claims;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.EntityType;
import org.factlint.claim.Manner;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;

/**
 * Claims of what stands beside a name that is no person's: “Karup, the largest port of the isle,”.
 */
final class AppositionClaims {
  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;

  AppositionClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
  }

  void read(Frame frame) {
    Optional<Referent> subject = frame.argument(Relation.SUBJECT).flatMap(referents::of);
    Optional<Referent> told = frame.argument(Relation.COMPLEMENT).flatMap(referents::of);
    boolean person =
        frame
            .argument(Relation.SUBJECT)
            .flatMap(referents::figure)
            .filter(figure -> figure.is(EntityType.PERSON))
            .isPresent();
    if (frame.kind() != Frame.Kind.APPOSITION || person || subject.isEmpty() || told.isEmpty()) {
      return;
    }
    drafts.add(
        frame.argument(Relation.SUBJECT).map(s -> s.words() + " is").orElse("is"),
        new Statement(
            subject.get(),
            drafts.generic("be", Predicate.Kind.EVENT),
            told.get(),
            article.times().of(frame).map(Times.Told::reference).orElse(null),
            null,
            null),
        new Manner(frame.stance().polarity(), frame.stance().modality(), referents.speaker(frame)),
        Drafts.marked(article.sentence(frame).headline()),
        frame.clause(),
        List.of());
  }
}
