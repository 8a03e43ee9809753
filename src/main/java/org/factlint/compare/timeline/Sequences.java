package org.factlint.compare.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.factlint.claim.Predicate;
import org.factlint.claim.Predicate.OnceWithin;
import org.factlint.claim.PredicateId;
import org.factlint.claim.Qualifiers;
import org.factlint.claim.Vocabulary;
import org.factlint.compare.network.Bound;
import org.factlint.compare.network.Slack;
import org.factlint.compare.timeline.TimeStatement.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Orders what the vocabulary knows to come one after the other, where both belong together: what
 * happens once for the same subject and object, once to the same project, once in the same life.
 */
final class Sequences {
  private final Map<PredicateId, Set<PredicateId>> followers = new LinkedHashMap<>();
  private final Map<String, List<Happening>> index = new LinkedHashMap<>();

  Sequences(Vocabulary vocabulary, Happenings happenings) {
    for (Predicate predicate : vocabulary.predicates()) {
      if (!predicate.kinship().precedes().isEmpty()) {
        followers.put(predicate.id(), closure(predicate, vocabulary));
      }
    }
    for (Happening happening : happenings.all()) {
      if (placed(happening)) {
        index(happening);
      }
    }
  }

  private static Set<PredicateId> closure(Predicate first, Vocabulary vocabulary) {
    Set<PredicateId> found = new LinkedHashSet<>();
    Deque<PredicateId> next = new ArrayDeque<>(first.kinship().precedes());
    while (!next.isEmpty()) {
      PredicateId id = next.pop();
      if (found.add(id)) {
        vocabulary.find(id).ifPresent(p -> next.addAll(p.kinship().precedes()));
      }
    }
    return found;
  }

  /** Only what happens once, or holds for one stretch of time, has a place in a sequence. */
  private static boolean placed(Happening happening) {
    return happening.onePeriod() && (Happenings.once(happening.first()) || happening.lasts());
  }

  private void index(Happening happening) {
    PredicateId id = happening.first().predicate().id();
    put(id + "\n" + happening.subject(), happening);
    put(id + "\n" + happening.subject() + "\n" + happening.object(), happening);
    put(id + "\nof " + thing(happening), happening);
  }

  private void put(String key, Happening happening) {
    index.computeIfAbsent(key, any -> new ArrayList<>(1)).add(happening);
  }

  private static String thing(Happening happening) {
    return happening.object().isEmpty() ? happening.subject() : happening.object();
  }

  /** The orders in which a happening is the earlier. */
  List<TimeStatement> after(Happening earlier) {
    Set<PredicateId> later = followers.get(earlier.first().predicate().id());
    if (later == null || !placed(earlier)) {
      return List.of();
    }
    List<TimeStatement> statements = new ArrayList<>();
    for (PredicateId id : later) {
      for (Happening follower : candidates(earlier, id)) {
        if (!follower.equals(earlier) && oneEvent(earlier, follower)) {
          statements.add(statement(earlier, follower));
        }
      }
    }
    return statements;
  }

  private Set<Happening> candidates(Happening earlier, PredicateId id) {
    Set<Happening> found = new LinkedHashSet<>();
    String sameSubject = id + "\n" + earlier.subject();
    OnceWithin once = once(earlier);
    if (earlier.object().isEmpty() || once == OnceWithin.LIFE) {
      found.addAll(index.getOrDefault(sameSubject, List.of()));
    } else {
      found.addAll(index.getOrDefault(sameSubject + "\n" + earlier.object(), List.of()));
      found.addAll(index.getOrDefault(sameSubject + "\n", List.of()));
      index.getOrDefault(sameSubject, List.of()).stream()
          .filter(follower -> once(follower) == OnceWithin.LIFE)
          .forEach(found::add);
    }
    if (once == OnceWithin.PROJECT) {
      index.getOrDefault(id + "\nof " + thing(earlier), List.of()).stream()
          .filter(follower -> once(follower) == OnceWithin.PROJECT)
          .forEach(found::add);
    }
    return found;
  }

  private static boolean oneEvent(Happening a, Happening b) {
    Qualifiers one = a.first().claim().qualifiers();
    Qualifiers two = b.first().claim().qualifiers();
    boolean sameEvent = one.event() == null ? two.event() == null : one.event().equals(two.event());
    boolean sameScope =
        one.scope() == null || two.scope() == null || one.scope().equals(two.scope());
    return sameEvent && sameScope;
  }

  private static TimeStatement statement(Happening earlier, Happening later) {
    Bound bound = new Bound(later.start(), earlier.end(), Slack.EARLIER);
    boolean certain = lasting(earlier) && lasting(later);
    return new TimeStatement(Kind.KNOWN_ORDER, earlier, later, null, certain, List.of(bound), "");
  }

  /** Whoever holds an office twice does twice what is done once a term. */
  private static boolean lasting(Happening happening) {
    OnceWithin once = once(happening);
    return once != null && once != OnceWithin.TERM;
  }

  private static @Nullable OnceWithin once(Happening happening) {
    return happening.first().predicate().identity().onceWithin();
  }
}
