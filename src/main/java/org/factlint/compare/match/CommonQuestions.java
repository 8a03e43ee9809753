package org.factlint.compare.match;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.factlint.claim.Predicate;
import org.factlint.claim.SourceId;
import org.factlint.compare.Participant;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.item.Profiles;
import org.factlint.compare.match.question.CommonQuestion;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.Pairing;
import org.factlint.value.Name;
import org.jspecify.annotations.Nullable;

/** Finds words for what pairs of claims answer. */
final class CommonQuestions {
  private static final Predicate.Arguments ANY = new Predicate.Arguments(Set.of(), Set.of());
  private static final Predicate.Kinship ALONE =
      new Predicate.Kinship(null, List.of(), List.of(), List.of(), List.of(), List.of(), null);

  private CommonQuestions() {}

  /**
   * What a group of pairs answers.
   *
   * @param facet the sort of question
   * @param group pairs that hang together
   * @param asked the claims of which other sorts have asked already
   * @return the question in the words of the first pair
   */
  static CommonQuestion of(Facet facet, List<Pairing> group, Set<Item> asked) {
    Item model = group.get(0).one();
    Set<String> terms = new TreeSet<>(group.get(0).terms());
    String key = facet.settings().name() + " of " + String.join(" ", terms);
    Predicate own = model.reading().predicate();
    String words = new SharedWords(group.get(0).terms()).in(model.claim().quote().exact());
    String shared =
        words.isEmpty() ? "" : named(group.get(0), words).map(n -> n + ": ").orElse("") + words;
    String label = model.reading().subject().label();
    boolean worded = facet.settings().topicIsShared() && !shared.isEmpty();
    Predicate predicate =
        new Predicate(
            own.id(),
            worded ? "" : own.label(),
            facet.settings().kind(),
            ANY,
            ALONE,
            facet.settings().identity(),
            new Predicate.Measure(null, (BigDecimal) null, null),
            own.presentation());
    String step = "Read by the program; both speak of " + (worded ? shared : label) + ".";
    Participant subject =
        new Participant(key, worded ? shared : label, Participant.Kind.ENTITY, null);
    return new CommonQuestion(subject, predicate, model.reading(), step, soleDater(group, asked));
  }

  /** A source that adds when to what others tell without a date, unless that date was asked of. */
  private static @Nullable SourceId soleDater(List<Pairing> group, Set<Item> asked) {
    Set<SourceId> dated = new LinkedHashSet<>();
    Set<SourceId> undated = new LinkedHashSet<>();
    for (Pairing pairing : group) {
      for (Item item : List.of(pairing.one(), pairing.two())) {
        boolean tells = item.claim().statement().time() != null;
        if (!pairing.agrees() || (tells && asked.contains(item))) {
          return null;
        }
        (tells ? dated : undated).add(item.reading().source().id());
      }
    }
    return dated.size() == 1 && Collections.disjoint(dated, undated)
        ? dated.iterator().next()
        : null;
  }

  /** Whom a pair is about by name, unless the words that it shares say so. */
  private static Optional<String> named(Pairing pair, String words) {
    Participant one = pair.one().reading().subject();
    Participant two = pair.two().reading().subject();
    boolean oneThing = one.key().equals(two.key()) || Profiles.isPronoun(pair.two());
    Participant named = Profiles.isPronoun(pair.one()) ? two : one;
    return named.kind() == Participant.Kind.ENTITY && (oneThing || named.equals(two))
        ? Optional.of(named.label())
            .filter(label -> Collections.disjoint(new Name(label).words(), new Name(words).words()))
        : Optional.empty();
  }
}
