package org.factlint.extract.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.factlint.claim.EntityType;
import org.factlint.claim.Source;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Link;
import org.factlint.extract.language.Sentence;
import org.factlint.extract.language.Text;
import org.factlint.extract.mention.Cast;
import org.factlint.extract.mention.Figure;
import org.factlint.extract.mention.Mention;
import org.factlint.extract.quantity.QuantityMention;
import org.factlint.text.Span;

/**
 * An article with all that the steps before have read in it.
 *
 * @param source the article, as prose
 * @param text its sentences
 * @param times its times
 * @param amounts its quantities, in order
 * @param cast whom it speaks of
 * @param frames what it says, in order
 */
record ReadArticle(
    Source source,
    Text text,
    Times times,
    List<QuantityMention> amounts,
    Cast cast,
    List<Frame> frames) {

  private static final int FEWEST_OF_HERO = 3;
  private static final int FAR_MORE = 3;

  String slice(Span span) {
    return source.article().slice(span);
  }

  /** What a sentence says. */
  List<Frame> in(int sentence) {
    int from = firstOf(sentence);
    return frames.subList(from, firstOf(sentence + 1));
  }

  /** The place of the first frame of a sentence, or of a later one; frames stand in order. */
  private int firstOf(int sentence) {
    int low = 0;
    int high = frames.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frames.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  Sentence sentence(Frame frame) {
    return text.sentences().get(frame.sentence());
  }

  /** Whether it is said in a line of a list. */
  boolean isListed(Frame frame) {
    return sentence(frame).kind() == Sentence.Kind.ENTRY;
  }

  List<QuantityMention> amountsIn(Sentence sentence) {
    return amounts.stream().filter(amount -> sentence.span().overlaps(amount.span())).toList();
  }

  /** The smallest happening that a stretch belongs to, as far as its sentence has one. */
  Optional<Frame> clauseOf(Span span, int sentence) {
    return in(sentence).stream()
        .filter(frame -> isClause(frame) || frame.kind() == Frame.Kind.NOMINAL)
        .filter(frame -> frame.clause().overlaps(span))
        .min(Comparator.comparingInt(frame -> frame.clause().length()));
  }

  static boolean isClause(Frame frame) {
    return frame.kind() == Frame.Kind.VERB || frame.kind() == Frame.Kind.COPULA;
  }

  /** Whether a clause says more of a noun of another. */
  boolean isDetail(Frame clause, Frame of) {
    return clause.links().stream()
        .anyMatch(
            link ->
                link.relation() == Link.Relation.DETAIL_OF && frames.get(link.frame()).equals(of));
  }

  /** The last name before a pronoun or description that it stands for. */
  Optional<Span> nameBefore(Mention mention) {
    return cast.mentions().stream()
        .filter(name -> name.kind() == Mention.Kind.NAME)
        .filter(name -> name.figure().isPresent() && name.figure().equals(mention.figure()))
        .map(Mention::span)
        .filter(span -> span.end() <= mention.span().start())
        .reduce((first, second) -> second);
  }

  /**
   * The person whose name, or description, ends right before a stretch, but for a comma, or begins
   * behind it.
   */
  Optional<Figure> nameAt(Span span) {
    return cast.mentions().stream()
        .filter(name -> name.kind() == Mention.Kind.NAME || name.kind() == Mention.Kind.DESCRIPTION)
        .filter(
            name ->
                near(name.span().end(), span.start(), 2)
                    || near(span.end(), name.span().start(), 1))
        .flatMap(name -> cast.figure(name).stream())
        .filter(figure -> figure.is(EntityType.PERSON))
        .findFirst();
  }

  private static boolean near(int end, int start, int most) {
    return end <= start && start - end <= most;
  }

  /** Whom the article is about: a person that it speaks of far more often than of any other. */
  Optional<Figure> hero() {
    List<Figure> persons =
        cast.figures().stream()
            .filter(figure -> figure.is(EntityType.PERSON))
            .sorted(Comparator.comparing((Figure figure) -> -mentions(figure)))
            .toList();
    return persons.stream()
        .findFirst()
        .filter(first -> mentions(first) >= FEWEST_OF_HERO)
        .filter(
            first -> persons.size() == 1 || mentions(first) >= FAR_MORE * mentions(persons.get(1)));
  }

  private long mentions(Figure figure) {
    return cast.mentions().stream()
        .filter(mention -> mention.figure().filter(figure.id()::equals).isPresent())
        .count();
  }
}
