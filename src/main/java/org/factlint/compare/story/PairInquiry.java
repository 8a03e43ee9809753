package org.factlint.compare.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.SourceId;
import org.factlint.compare.Fact;
import org.factlint.compare.Reading;
import org.factlint.compare.aspect.PairWatch;
import org.factlint.compare.aspect.PairWatch.Met;
import org.factlint.compare.aspect.Standings;
import org.factlint.compare.inquiry.Course;
import org.factlint.compare.inquiry.Explanation;
import org.factlint.compare.match.Counterparts;
import org.factlint.compare.origin.Versions;

/** Asks of a story what becomes of two of its claims. */
final class PairInquiry {
  private static final int MOST_NAMED = 3;

  private final Aligned story;
  private final ClaimRef a;
  private final ClaimRef b;
  private final PairWatch watch;

  PairInquiry(Aligned story, ClaimRef a, ClaimRef b) {
    this.story = story;
    this.a = a;
    this.b = b;
    this.watch = new PairWatch(a, b, story.story().policy());
  }

  private boolean current() {
    return !story.versions().replaced(a.source()) && !story.versions().replaced(b.source());
  }

  /** What looks on while the sources that stand are compared. */
  Optional<PairWatch> ofCurrent() {
    return current() ? Optional.of(watch) : Optional.empty();
  }

  /** What looks on while two versions are compared. */
  Optional<PairWatch> ofVersions(Versions.Pair pair) {
    return !current() && isOf(pair) ? Optional.of(watch) : Optional.empty();
  }

  private boolean isOf(Versions.Pair pair) {
    Set<SourceId> own = new TreeSet<>(Set.of(pair.earlier().id(), pair.later().id()));
    return !a.source().equals(b.source()) && own.contains(a.source()) && own.contains(b.source());
  }

  /**
   * What became of the two.
   *
   * @param facts what comparing the story brought forth
   */
  Explanation explanation(List<Fact> facts) {
    Standings standings = new Standings(story.story(), story.participants());
    Optional<Met> two = watch.farthest().or(this::nearest);
    return new Explanation(
        a,
        b,
        hindrances(),
        two.map(PairInquiry::readAs).orElse(List.of()),
        two.map(met -> standings.between(met.a(), met.b())).orElse(List.of()),
        watch.steps(),
        facts.stream().filter(fact -> names(fact, a) && names(fact, b)).toList());
  }

  private static List<String> readAs(Met two) {
    return Stream.of(two.a(), two.b())
        .flatMap(reading -> reading.steps().stream().map(step -> reading.ref() + ": " + step))
        .toList();
  }

  private static boolean names(Fact fact, ClaimRef claim) {
    return fact.answers().stream().anyMatch(answer -> Explanation.names(answer, claim));
  }

  /** As their sources give them, where they share no question: the readings that are most alike. */
  private Optional<Met> nearest() {
    List<Met> all = new ArrayList<>();
    for (Reading one : of(a, story.said())) {
      of(b, story.said()).forEach(two -> all.add(new Met(one, two, Course.NEITHER_ANSWERS)));
    }
    return all.stream().max(Comparator.comparingInt(PairInquiry::likeness));
  }

  private static int likeness(Met two) {
    boolean samePredicate = two.a().predicate().equals(two.b().predicate());
    boolean sameSubject = two.a().subject().key().equals(two.b().subject().key());
    boolean outright = !two.a().implied() && !two.b().implied();
    return (samePredicate ? 4 : 0) + (sameSubject ? 2 : 0) + (outright ? 1 : 0);
  }

  private static List<Reading> of(ClaimRef claim, List<Reading> readings) {
    return readings.stream().filter(reading -> reading.ref().equals(claim)).toList();
  }

  private List<String> hindrances() {
    Set<String> sentences = new LinkedHashSet<>();
    for (ClaimRef claim : List.of(a, b)) {
      versions(claim, sentences);
      if (of(claim, story.said()).isEmpty()) {
        sentences.add("The vocabulary does not know what " + claim + " says.");
      }
      if (watch.farthest().isEmpty()) {
        counterparts(claim, sentences);
      }
    }
    return List.copyOf(sentences);
  }

  private void versions(ClaimRef claim, Set<String> sentences) {
    for (Versions.Pair pair : story.versions().pairs()) {
      if (isOf(pair)) {
        sentences.add(
            pair.reason() + " What the two say otherwise is told as a change between versions.");
      } else if (pair.earlier().id().equals(claim.source())) {
        sentences.add(pair.reason() + " The earlier text is held against that one alone.");
      }
    }
  }

  /** What only the program has read is held against what fits it best, and against nothing else. */
  private void counterparts(ClaimRef claim, Set<String> sentences) {
    List<Reading> own =
        of(claim, story.brought()).stream().filter(r -> r.claim().machineRead()).toList();
    if (own.isEmpty()) {
      return;
    }
    if (own.stream().allMatch(Counterparts::keepsToItself)) {
      sentences.add(
          "Only the program has read "
              + claim
              + ", and it found no claim of another source that clearly answers one question"
              + " with it.");
      return;
    }
    Set<String> keys = new TreeSet<>();
    own.forEach(reading -> keys.add(reading.statementKey()));
    List<String> others =
        story.brought().stream()
            .filter(r -> keys.contains(r.statementKey()) && !r.ref().equals(claim))
            .map(r -> r.ref().toString())
            .distinct()
            .limit(MOST_NAMED)
            .toList();
    if (!others.isEmpty()) {
      sentences.add(
          "Only the program has read "
              + claim
              + ", and it holds it against what fits it best: "
              + String.join(", ", others)
              + ".");
    }
  }
}
