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
import org.factlint.extract.frame.Link;
import org.factlint.extract.frame.Stance;
import org.factlint.extract.time.TimeMention;
import org.factlint.text.Span;

/**
 * Claims of what came first: “they left before the fire broke out”, “two days later it broke out”.
 */
final class OrderClaims {
  private static final int LONGEST = 300;
  private static final Set<String> LATER = Set.of("later", "afterwards", "afterward");

  private final ReadArticle article;
  private final Referents referents;
  private final Drafts drafts;

  OrderClaims(ReadArticle article, Referents referents, Drafts drafts) {
    this.article = article;
    this.referents = referents;
    this.drafts = drafts;
  }

  void read(int sentence) {
    List<Frame> own = article.in(sentence).stream().filter(ReadArticle::isClause).toList();
    for (Frame frame : own) {
      for (Link link : frame.links()) {
        Frame other = article.frames().get(link.frame());
        if (link.relation() == Link.Relation.AFTER) {
          add(other, frame);
        } else if (link.relation() == Link.Relation.BEFORE) {
          add(frame, other);
        }
      }
    }
    if (!own.isEmpty() && sentence > 0) {
      previous(sentence).ifPresent(before -> add(before, own.get(0)));
    }
  }

  /** What the sentence before tells, if this one opens with how much later it is. */
  private Optional<Frame> previous(int sentence) {
    Span start = article.text().sentences().get(sentence).span();
    boolean later =
        article.times().mentions().stream()
            .filter(time -> time.span().overlaps(start))
            .filter(time -> time.span().start() <= start.start() + 1)
            .map(TimeMention::words)
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .anyMatch(LATER::contains);
    boolean sameParagraph =
        article.text().sentences().get(sentence).paragraph()
            == article.text().sentences().get(sentence - 1).paragraph();
    return later && sameParagraph
        ? article.in(sentence - 1).stream().filter(ReadArticle::isClause).findFirst()
        : Optional.empty();
  }

  private void add(Frame first, Frame second) {
    if (!happened(first) || !happened(second)) {
      return;
    }
    Span both = around(first.clause(), second.clause());
    boolean near = first.sentence() == second.sentence() && both.length() <= LONGEST;
    drafts.add(
        first.predicate().phrase() + " before " + second.predicate().phrase(),
        new Statement(
            new Referent.Described(words(first), null),
            drafts.generic("happen before", Predicate.Kind.STATE),
            new Referent.Described(words(second), null),
            null,
            null,
            null),
        new Manner(Polarity.AFFIRMED, Modality.ASSERTED, referents.speaker(second)),
        Drafts.marked(article.sentence(second).headline()),
        near ? both : second.clause(),
        near ? List.of() : List.of(first.clause()));
  }

  private static boolean happened(Frame frame) {
    Stance stance = frame.stance();
    return stance.polarity() == Polarity.AFFIRMED && stance.modality() == Modality.ASSERTED;
  }

  private String words(Frame frame) {
    return article.slice(frame.clause()).replaceAll("\\s+", " ");
  }

  private static Span around(Span one, Span two) {
    return new Span(Math.min(one.start(), two.start()), Math.max(one.end(), two.end()));
  }
}
