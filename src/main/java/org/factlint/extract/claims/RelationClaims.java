package org.factlint.extract.claims;

import java.util.List;
import java.util.Optional;
import org.factlint.claim.Manner;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.claims.RelationReader.Told;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.mention.Mention;

/** Claims of who is what to whom: “is wife of”, “is subsidiary of”. */
final class RelationClaims {
  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;

  RelationClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
  }

  void read(Sentence sentence, int number) {
    List<Mention> mentions =
        article.cast().mentions().stream().filter(m -> m.sentence() == number).toList();
    new RelationReader(sentence.tokens(), mentions).read().forEach(told -> add(told, sentence));
    new SuccessionReader(sentence.tokens(), mentions).read().forEach(told -> add(told, sentence));
  }

  private void add(Told told, Sentence sentence) {
    Optional<Referent> first = referent(told.first());
    Optional<Referent> second = referent(told.second());
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return;
    }
    String label = "is " + told.noun() + " of";
    drafts.add(
        article.slice(told.first().span()) + " " + label,
        new Statement(
            first.get(),
            drafts.generic(label, Predicate.Kind.STATE),
            second.get(),
            null,
            null,
            null),
        Manner.PLAIN,
        Drafts.marked(sentence.headline()),
        sentence.span(told.from(), told.to()),
        List.of(told.first(), told.second()).stream()
            .filter(mention -> mention.kind() != Mention.Kind.NAME)
            .flatMap(mention -> article.nameBefore(mention).stream())
            .distinct()
            .toList());
  }

  private Optional<Referent> referent(Mention mention) {
    return article.cast().figure(mention).map(referents::known);
  }
}
