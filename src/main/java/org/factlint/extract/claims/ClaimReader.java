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
import org.factlint.extract.language.Language;
import org.factlint.extract.language.LanguageReader;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.quantity.QuantityReader;
import org.factlint.extract.time.TimeReader;
import org.factlint.text.Article;
import org.factlint.text.Prose;

/** Reads what articles claim. Loading takes about a second; a reader is for one thread. */
public final class ClaimReader {
  private final Vocabulary vocabulary;
  private final LanguageReader language = LanguageReader.standard();
  private final QuantityReader quantities = QuantityReader.standard();
  private final TimeReader times = new TimeReader();

  private ClaimReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * A reader that knows some predicates.
   *
   * @param vocabulary the predicates that claims use where one fits
   * @return a new reader
   */
  public static ClaimReader of(Vocabulary vocabulary) {
    return new ClaimReader(vocabulary);
  }

  /**
   * Reads an article.
   *
   * @param undated the article; claims that it has already are not looked at
   * @param known whom and what somebody has listed
   * @return its claims, and what they speak of
   */
  public Extraction read(Source undated, Entities known) {
    Source article = new Publication(times).dated(undated);
    Source prose = prose(article);
    Text text = language.read(prose.article().text());
    if (text.language() == Language.OTHER) {
      return new Extraction(
          article,
          List.of(),
          List.of(),
          List.of("its language is not English, and nothing was read"));
    }
    Drafts drafts = new Drafts(article, vocabulary);
    Times told = new Times(prose, times);
    for (Sentence sentence : text.sentences()) {
      if (sentence.kind() != Sentence.Kind.BYLINE) {
        new SentenceReader(prose, sentence, quantities, told, drafts).read();
      }
    }
    List<Claim> claims = new ArrayList<>(drafts.claims());
    Map<PredicateId, Predicate> predicates = new LinkedHashMap<>(drafts.predicates());
    return new Extraction(
        new Source(article.id(), article.header(), article.article(), List.copyOf(claims)),
        drafts.entities(),
        List.copyOf(predicates.values()),
        List.of());
  }

  /** The same with blanks for marks and front matter: places in it are places in the article. */
  private static Source prose(Source source) {
    Article article = Article.of(source.article().path(), Prose.of(source.article()));
    return new Source(source.id(), source.header(), article, source.claims());
  }
}
