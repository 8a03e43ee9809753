package org.factlint.extract.claims;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Manner;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.claim.Predicate;
import org.factlint.claim.Referent;
import org.factlint.claim.Statement;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Token;
import org.factlint.text.Span;

/**
 * Claims of what is the most of its kind: “the largest of the five finds”, “the worst fire since
 * 1990”.
 */
final class RankClaims {
  private static final int LONGEST = 10;

  /** Superlatives that rank nothing. */
  private static final Set<String> UNRANKED =
      Set.of("most", "least", "best", "last", "latest", "nearest", "next", "recent");

  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;
  private final Quotes quotes;

  RankClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
    this.quotes = new Quotes(article);
  }

  void read(Sentence sentence, int number) {
    List<Token> tokens = sentence.tokens();
    for (int at = 0; at + 1 < tokens.size(); at++) {
      Token token = tokens.get(at);
      boolean most = token.lower().equals("most") && tokens.get(at + 1).is("JJ");
      if ((token.tag().equals("JJS") && !UNRANKED.contains(token.lower())) || most) {
        int end = end(tokens, at + 1);
        if (end > at + 1) {
          add(sentence, number, sentence.span(at, end));
        }
        at = end - 1;
      }
    }
  }

  /** Up to the next verb or mark. */
  private static int end(List<Token> tokens, int from) {
    int end = from;
    while (end < tokens.size() && end < from + LONGEST && isOfPhrase(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfPhrase(Token token) {
    boolean word = Character.isLetterOrDigit(token.folded().codePointAt(0));
    return (word && !token.is("W") && !token.is("MD") && !token.tag().matches("VB[DZP]"))
        || token.is("POS");
  }

  private void add(Sentence sentence, int number, Span phrase) {
    Optional<Frame> clause = article.clauseOf(phrase, number);
    Span quote =
        clause
            .map(quotes::of)
            .filter(span -> span.start() <= phrase.start() && phrase.end() <= span.end())
            .orElse(phrase);
    drafts.add(
        "most " + article.slice(phrase),
        new Statement(
            Drafts.UNTOLD,
            drafts.generic("be most", Predicate.Kind.STATE),
            new Referent.Described(article.slice(phrase).replaceAll("\\s+", " "), null),
            null,
            null,
            null),
        new Manner(
            clause.map(frame -> frame.stance().polarity()).orElse(Polarity.AFFIRMED),
            clause
                .map(frame -> frame.stance().modality())
                .filter(Modality.REPORTED::equals)
                .orElse(Modality.ASSERTED),
            clause.map(referents::speaker).orElse(null)),
        Drafts.marked(sentence.headline()),
        quote,
        List.of());
  }
}
