package org.factlint.ruledoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimId;
import org.factlint.claim.Manner;
import org.factlint.claim.Origin;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Quotation;
import org.factlint.claim.Referent;
import org.factlint.claim.Source;
import org.factlint.claim.Statement;
import org.factlint.claim.Story;
import org.factlint.claim.TimeReference;
import org.factlint.text.Article;
import org.factlint.text.Span;
import org.factlint.value.TimeExpression;

/** How a case's story is told; it must give the same findings however it is. */
public enum Telling {
  /** As the case has it. */
  AS_WRITTEN,
  /** The sources, and the claims of each, in the opposite order. */
  REVERSED,
  /** Between claims about what only their own source speaks of. */
  AMONG_UNRELATED_CLAIMS;

  private static final PredicateId LEADS_TO = new PredicateId("leads-to");

  /**
   * Tells a story.
   *
   * @param story the story as its case has it
   * @return the story, told so
   */
  public Story tell(Story story) {
    List<Source> sources = new ArrayList<>(story.sources());
    if (this == REVERSED) {
      Collections.reverse(sources);
    }
    sources.replaceAll(this::tell);
    return new Story(story.name(), sources, story.entities(), story.vocabulary(), story.policy());
  }

  private Source tell(Source source) {
    List<Claim> claims = new ArrayList<>(source.claims());
    Article article = source.article();
    if (this == REVERSED) {
      Collections.reverse(claims);
    } else if (this == AMONG_UNRELATED_CLAIMS) {
      String begins = "The fair at " + source.id() + " begins.";
      String ends = "The fair at " + source.id() + " ends.";
      article = Article.of(article.path(), article.text() + begins + "\n" + ends + "\n");
      claims.add(0, unrelated(article, source, begins, "begins"));
      claims.add(unrelated(article, source, ends, "ends"));
    }
    return new Source(source.id(), source.header(), article, claims);
  }

  /** Dated like anything else, so that it meets all that compares times. */
  private static Claim unrelated(Article article, Source source, String quote, String what) {
    int start = article.text().codePointCount(0, article.text().lastIndexOf(quote));
    TimeExpression year = TimeExpression.parse("20" + (10 + start % 13));
    Statement statement =
        new Statement(
            new Referent.Described("The fair at " + source.id(), null),
            LEADS_TO,
            new Referent.Described("what " + what + " at " + source.id(), null),
            new TimeReference(year, "that year", null, null, null),
            null,
            null);
    Quotation quotation =
        new Quotation(quote, new Span(start, start + quote.length()), article.position(start));
    return new Claim(
        new ClaimId("unrelated-" + what),
        statement,
        Manner.PLAIN,
        Qualifiers.NONE,
        quotation,
        List.of(),
        Origin.MANUAL,
        null);
  }
}
