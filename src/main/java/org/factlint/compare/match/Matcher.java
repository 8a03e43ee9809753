package org.factlint.compare.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.factlint.compare.match.item.Item;
import org.factlint.compare.match.question.Facet;
import org.factlint.compare.match.question.Pairing;

/**
 * Decides which claims of two sources answer one question. What agrees is told first, and what is
 * left is held against each other only where each is the other's best counterpart by far.
 */
final class Matcher {
  private static final double MARGIN = 1.15;
  private static final Comparator<Pairing> BEST =
      Comparator.comparing(Pairing::agrees)
          .reversed()
          .thenComparing(Matcher::headlines)
          .thenComparing(Comparator.comparing(Pairing::score).reversed())
          .thenComparing(pairing -> pairing.one().claim().quote().span())
          .thenComparing(pairing -> pairing.two().claim().quote().span())
          .thenComparing(pairing -> pairing.one().claim().id())
          .thenComparing(pairing -> pairing.two().claim().id());

  private final Facet facet;

  Matcher(Facet facet) {
    this.facet = facet;
  }

  /** How many of the two stand in a headline: what the text says is told in more words. */
  private static long headlines(Pairing pairing) {
    return Stream.of(pairing.one(), pairing.two())
        .filter(item -> item.claim().qualifiers().marks().headline())
        .count();
  }

  List<Pairing> match(List<Item> ones, List<Item> twos) {
    List<Pairing> candidates = new ArrayList<>();
    for (Item one : ones) {
      for (Item two : twos) {
        facet.pair(one, two).ifPresent(candidates::add);
      }
    }
    candidates.sort(BEST);
    List<Pairing> matched = new ArrayList<>();
    Set<Item> taken = new LinkedHashSet<>();
    for (Pairing candidate : candidates) {
      boolean free = !taken.contains(candidate.one()) && !taken.contains(candidate.two());
      if (free && candidate.score() >= bar(candidate) && stands(candidate, candidates, taken)) {
        matched.add(candidate);
        take(candidate.one(), ones, taken);
        take(candidate.two(), twos, taken);
      }
    }
    return matched;
  }

  private double bar(Pairing candidate) {
    return candidate.agrees() ? facet.settings().agreementBar() : facet.settings().conflictBar();
  }

  /** Whether no other counterpart of either is nearly as good. */
  private static boolean stands(Pairing candidate, List<Pairing> all, Set<Item> taken) {
    if (candidate.agrees()) {
      return true;
    }
    return all.stream()
        .filter(other -> !other.equals(candidate))
        .filter(other -> !taken.contains(other.one()) && !taken.contains(other.two()))
        .filter(other -> other.one().equals(candidate.one()) || other.two().equals(candidate.two()))
        .noneMatch(
            other -> other.score() * MARGIN > candidate.score() && !repeats(other, candidate));
  }

  /** Whether a source only says again what the candidate has it say. */
  private static boolean repeats(Pairing other, Pairing candidate) {
    return sameValue(other.one(), candidate.one()) && sameValue(other.two(), candidate.two());
  }

  private static void take(Item item, List<Item> all, Set<Item> taken) {
    all.stream().filter(other -> sameValue(item, other)).forEach(taken::add);
    taken.add(item);
  }

  private static boolean sameValue(Item one, Item two) {
    return one.equals(two) || (Values.of(one).equals(Values.of(two)) && !Values.of(one).isEmpty());
  }
}
