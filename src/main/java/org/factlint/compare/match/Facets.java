package org.factlint.compare.match;

import java.util.List;
import org.factlint.claim.Story;
import org.factlint.compare.match.amount.AmountFacet;
import org.factlint.compare.match.event.ContestFacet;
import org.factlint.compare.match.event.EventFacet;
import org.factlint.compare.match.event.FirstFacet;
import org.factlint.compare.match.event.OrderFacet;
import org.factlint.compare.match.event.PlaceFacet;
import org.factlint.compare.match.event.TermFacet;
import org.factlint.compare.match.event.TimeFacet;
import org.factlint.compare.match.event.WrittenFacet;
import org.factlint.compare.match.item.Verbs;
import org.factlint.compare.match.participant.AgentFacet;
import org.factlint.compare.match.participant.NameFacet;
import org.factlint.compare.match.participant.PostFacet;
import org.factlint.compare.match.participant.RankFacet;
import org.factlint.compare.match.participant.RelationFacet;
import org.factlint.compare.match.participant.SeatFacet;
import org.factlint.compare.match.participant.SoleFacet;
import org.factlint.compare.match.participant.TenureFacet;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.word.Lexicon;
import org.factlint.compare.match.word.Posts;
import org.factlint.compare.match.word.Relations;

/** The sorts of questions that are asked of claims. */
final class Facets {
  private Facets() {}

  /** All sorts, in the order in which they are asked: when comes before whether. */
  static List<Facet> of(Story story, Lexicon lexicon) {
    Verbs verbs = new Verbs(lexicon);
    return List.of(
        new AmountFacet(lexicon, story.policy().quantity()),
        new TimeFacet(story.policy().time(), verbs),
        new TenureFacet(lexicon, Posts.standard()),
        new SeatFacet(),
        new ContestFacet(),
        new TermFacet(),
        new OrderFacet(lexicon),
        new WrittenFacet(verbs),
        new EventFacet(lexicon, verbs),
        new PlaceFacet(lexicon, verbs),
        new FirstFacet(),
        new RankFacet(lexicon),
        new SoleFacet(lexicon, story.entities()),
        new AgentFacet(lexicon, story.entities()),
        new PostFacet(lexicon, Posts.standard()),
        new NameFacet(lexicon),
        new RelationFacet(Relations.standard()));
  }
}
