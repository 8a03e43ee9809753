package org.factlint.extract.claims;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.factlint.claim.Claim;
import org.factlint.claim.Entities;
import org.factlint.claim.Predicate;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Source;
import org.factlint.claim.Vocabulary;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.language.Language;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.text.Article;
import org.factlint.text.Prose;

/** Reads what articles claim. Loading takes about a second; a reader is for one thread. */
public final class ClaimReader {
  private final Vocabulary vocabulary;
  private final Wording wording;
  private final Readers readers;

  private ClaimReader(Vocabulary vocabulary, Readers readers) {
    this.vocabulary = vocabulary;
    this.wording = new Wording(vocabulary);
    this.readers = readers;
  }

  /**
   * A reader that knows some predicates.
   *
   * @param vocabulary the predicates that claims use where one fits
   * @return a new reader
   */
  public static ClaimReader of(Vocabulary vocabulary) {
    return new ClaimReader(vocabulary, new Readers());
  }

  /**
   * The same reader with other predicates; nothing is loaded again.
   *
   * @param other the predicates that claims use where one fits
   * @return a reader for the same thread
   */
  public ClaimReader with(Vocabulary other) {
    return new ClaimReader(other, readers);
  }

  /**
   * Reads an article.
   *
   * @param undated the article; claims that it has already are not looked at
   * @param known whom and what somebody has listed
   * @return its claims, and what they speak of
   */
  public Extraction read(Source undated, Entities known) {
    Source article = new Publication(readers.times()).dated(undated);
    Source prose = prose(article);
    Text text = readers.text(prose);
    if (text.language() == Language.OTHER) {
      return new Extraction(
          article, List.of(), List.of(), Unread.of(article.article(), text.language()));
    }
    Drafts drafts = new Drafts(article, vocabulary);
    claim(readers.read(prose, text, known), drafts);
    List<Claim> claims = new ArrayList<>(drafts.claims());
    Map<PredicateId, Predicate> predicates = new LinkedHashMap<>(drafts.predicates());
    return new Extraction(
        new Source(article.id(), article.header(), article.article(), List.copyOf(claims)),
        drafts.entities(),
        List.copyOf(predicates.values()),
        Unread.of(article.article(), text.language()));
  }

  private void claim(ReadArticle article, Drafts drafts) {
    Referents referents = new Referents(article, drafts, readers.governments());
    AmountClaims amounts = new AmountClaims(article, referents, drafts);
    Sums sums = new Sums(drafts);
    PostClaims posts = new PostClaims(article, referents, drafts);
    KnownClaims knowns = new KnownClaims(article, referents, wording);
    EventClaims events = new EventClaims(article, referents, drafts, knowns);
    NominalClaims nominals = new NominalClaims(article, referents, drafts, knowns);
    AppositionClaims beside = new AppositionClaims(article, referents, drafts);
    new SeatClaims(article, referents, drafts).read();
    OrderClaims orders = new OrderClaims(article, referents, drafts);
    RankClaims ranks = new RankClaims(article, referents, drafts);
    RelationClaims relations = new RelationClaims(article, referents, drafts);
    PlaceClaims places = new PlaceClaims(article, referents, drafts);
    List<Sentence> sentences = article.text().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).kind() != Sentence.Kind.BYLINE) {
        amounts.read(sentences.get(i), i);
        ranks.read(sentences.get(i), i);
        orders.read(i);
        sums.read(sentences.get(i), article.amountsIn(sentences.get(i)));
        for (Frame frame : article.in(i)) {
          if (!posts.read(frame)) {
            events.read(frame);
            beside.read(frame);
          }
        }
        article.in(i).forEach(nominals::read);
        relations.read(sentences.get(i), i);
        places.read(sentences.get(i), i);
      }
    }
  }

  /** The same with blanks for marks and front matter: places in it are places in the article. */
  private static Source prose(Source source) {
    Article article = Article.of(source.article().path(), Prose.of(source.article()));
    return new Source(source.id(), source.header(), article, source.claims());
  }
}
