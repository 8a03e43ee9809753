package org.factlint.extract.claims;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.factlint.claim.Modality;
import org.factlint.claim.Polarity;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Argument.Relation;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Stance;
import org.factlint.value.TimeExpression;
import org.factlint.value.Truth;

/**
 * How firmly an article stands to what it tells: whether it lies ahead, and whether it keeps its
 * distance from what somebody says: “they claim that …”, “the ministry says that …; the auditor
 * disputes the figure”.
 */
final class Firmness {
  private static final Set<String> CLAIMING =
      Set.of("claim", "allege", "insist", "maintain", "contend", "assert", "accuse", "suspect");
  private static final Set<String> DOUBTING = Set.of("doubt", "dispute", "question");
  private static final Set<String> DISPUTING =
      Set.of(
          "dispute", "doubt", "question", "contest", "challenge", "contradict", "deny", "reject");
  private static final Set<String> POINTING =
      Set.of(
          "figure",
          "figures",
          "number",
          "numbers",
          "claim",
          "claims",
          "account",
          "estimate",
          "version",
          "statement",
          "allegation",
          "allegations",
          "assertion",
          "it",
          "this",
          "that",
          "total",
          "count",
          "findings",
          "calculation",
          "explanation",
          "story");

  private final ReadArticle article;

  Firmness(ReadArticle article) {
    this.article = article;
  }

  /** How firmly the article stands to what a clause says. */
  Modality of(Frame frame) {
    Modality said = frame.stance().modality();
    boolean ahead = said == Modality.PLANNED || said == Modality.EXPECTED;
    if (said != Modality.ASSERTED && !ahead) {
      return said;
    }
    boolean distant = (isClaimed(frame) && !ahead) || isDoubted(frame) || isDisputed(frame);
    return distant ? Modality.REPORTED : isAhead(frame) ? Modality.PLANNED : said;
  }

  /** What happens on a day to come is still a plan, whatever its tense: “she takes over in May”. */
  private boolean isAhead(Frame frame) {
    TimeExpression published = article.source().header().published();
    return published != null
        && article
            .times()
            .of(frame)
            .map(told -> told.reference().value())
            .filter(time -> published.before(time) == Truth.CERTAINLY)
            .isPresent();
  }

  private static boolean isClaimed(Frame frame) {
    return speaks(frame, CLAIMING);
  }

  /** “They doubt that it will do”: what they speak of is so, or not. */
  static boolean isDoubted(Frame frame) {
    return speaks(frame, DOUBTING) && frame.stance().polarity() == Polarity.NEGATED;
  }

  private static boolean speaks(Frame frame, Set<String> verbs) {
    return frame
        .stance()
        .attribution()
        .map(Stance.Speaker::verb)
        .filter(verbs::contains)
        .isPresent();
  }

  /** Whether somebody disputes it right behind, in the same sentence or the next. */
  private boolean isDisputed(Frame frame) {
    List<Frame> own = article.in(frame.sentence());
    boolean here =
        own.stream()
            .filter(other -> other.predicate().span().start() >= frame.predicate().span().end())
            .anyMatch(other -> disputes(other, frame));
    return here
        || (isLast(frame, own)
            && article.in(frame.sentence() + 1).stream()
                .findFirst()
                .filter(other -> disputes(other, frame))
                .isPresent());
  }

  private static boolean isLast(Frame frame, List<Frame> own) {
    return own.stream()
        .filter(ReadArticle::isClause)
        .filter(other -> !EventClaims.says(other))
        .allMatch(other -> other.predicate().span().start() <= frame.predicate().span().start());
  }

  private static boolean disputes(Frame other, Frame frame) {
    Optional<Argument> object = other.argument(Relation.OBJECT);
    return DISPUTING.contains(other.predicate().lemma())
        && other.stance().polarity() == Polarity.AFFIRMED
        && object
            .map(Argument::head)
            .filter(h -> POINTING.contains(h.toLowerCase(Locale.ROOT)))
            .isPresent()
        && !other.argument(Relation.SUBJECT).equals(frame.argument(Relation.SUBJECT));
  }
}
