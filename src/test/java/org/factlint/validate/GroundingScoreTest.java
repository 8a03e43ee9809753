package org.factlint.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.factlint.Score;
import org.factlint.extract.ground.Grounding;
import org.factlint.factfile.ExaminedFile;
import org.factlint.factfile.FactFileReader;
import org.factlint.factfile.json.Check;
import org.factlint.finding.Problem;
import org.factlint.mutation.Mutation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/**
 * How often grounding is right when it speaks, and how often it speaks when something is wrong:
 * measured on claims that are right, and on the same claims with one thing got wrong.
 */
class GroundingScoreTest {
  private static final double LEAST_PRECISION = 0.99;
  private static final double LEAST_RECALL = 0.8;
  private static final double MOST_FALSE_ALARMS = 0.006;
  private static final int MUTANTS_OF_A_KIND = 2;

  /** To lose who says something is no wrong value, only less than the words tell. */
  private static final Set<String> NOT_MEANT = Set.of("drop-attribution");

  private static final Grounding GROUNDING = new Grounding();
  private static final List<String> FALSE_ALARMS = new ArrayList<>();
  private static final SortedMap<String, Tally> KINDS = new TreeMap<>();
  private static final SortedMap<String, Tally> CORPORA = new TreeMap<>();

  private static int claims;
  private static int mistaken;
  private static int beside;

  /** Of how many mistakes how many were told. */
  private record Tally(int told, int all) {
    private Tally plus(Tally other) {
      return new Tally(told + other.told, all + other.all);
    }

    private Score score(String what) {
      return new Score(what, told, all);
    }
  }

  @BeforeAll
  static void measure() {
    for (GroundedCorpus corpus : GroundedCorpus.all()) {
      corpus.claims().forEach(told -> measure(corpus, told));
    }
  }

  private static void measure(GroundedCorpus corpus, GroundedCorpus.Told told) {
    claims++;
    List<Problem> clean = problems(corpus, told, told.claim());
    if (!clean.isEmpty()) {
      mistaken++;
      FALSE_ALARMS.add(corpus.name() + " " + told.claim() + " " + clean.get(0).message());
      return;
    }
    Map<String, Integer> seen = new TreeMap<>();
    told.mutations().stream()
        .filter(mutation -> !NOT_MEANT.contains(mutation.name()))
        .filter(mutation -> !mutation.claim().equals(told.claim()))
        .filter(m -> seen.merge(m.name(), 1, Integer::sum) <= MUTANTS_OF_A_KIND)
        .forEach(mutation -> measure(corpus, told, mutation));
  }

  private static void measure(GroundedCorpus corpus, GroundedCorpus.Told told, Mutation mutation) {
    List<Problem> found = problems(corpus, told, mutation.claim());
    int hits = (int) found.stream().filter(problem -> isOf(mutation, problem)).count();
    beside += found.size() - hits;
    Tally tally = new Tally(Math.min(hits, 1), 1);
    KINDS.merge(mutation.name(), tally, Tally::plus);
    CORPORA.merge(corpus.name(), tally, Tally::plus);
  }

  /** Whether a problem points at what is wrong. */
  private static boolean isOf(Mutation mutation, Problem problem) {
    List<String> slots =
        switch (mutation.slot()) {
          case TIME -> List.of("time");
          case QUANTITY -> List.of("quantity");
          case SUBJECT, OBJECT, ROLES -> List.of("subject", "object");
          case PLACE -> List.of("place");
          case SPEAKER -> List.of("attribution");
          case POLARITY -> List.of("polarity", "predicate");
          case MANNER -> List.of("modality", "predicate");
        };
    return slots.stream().anyMatch(slot -> problem.pointer().startsWith("/claims/0/" + slot));
  }

  private static List<Problem> problems(
      GroundedCorpus corpus, GroundedCorpus.Told told, ObjectNode claim) {
    ExaminedFile file =
        FactFileReader.examine(
            "a.facts.json", told.file(claim), told.article(), told.entities(), told.vocabulary());
    new FileValidator(GROUNDING, told.entities(), told.vocabulary()).validate(file);
    List<String> rules =
        corpus.whole()
            ? List.of(Check.VALUE_NOT_IN_QUOTE.word(), Check.CLAIM_NOT_SELF_CONTAINED.word())
            : List.of(Check.VALUE_NOT_IN_QUOTE.word());
    return file.log().problems().stream().filter(p -> rules.contains(p.rule())).toList();
  }

  private static Tally all() {
    return CORPORA.values().stream().reduce(new Tally(0, 0), Tally::plus);
  }

  @Test
  void what_it_tells_is_right() {
    int right = all().told();
    Score precision =
        new Score("grounding, what is told is right", right, right + beside + mistaken)
            .published("grounding-precision");

    assertThat(precision.share()).isGreaterThanOrEqualTo(LEAST_PRECISION);
  }

  @Test
  void claims_that_are_right_pass() {
    Score alarms =
        new Score("grounding, false alarms on claims that are right", mistaken, claims)
            .published("grounding-false-alarms");

    assertThat(alarms.share()).as("%s", FALSE_ALARMS).isLessThanOrEqualTo(MOST_FALSE_ALARMS);
  }

  @Test
  void what_is_wrong_is_told() {
    Score recall = all().score("grounding, of what is wrong is told").published("grounding-recall");
    KINDS.forEach(
        (kind, tally) -> tally.score("grounding of " + kind).published("grounding-of-" + kind));
    CORPORA.forEach(
        (name, tally) ->
            tally
                .score("grounding in " + name)
                .published("grounding-in-" + name.replace(' ', '-')));

    assertThat(recall.share()).isGreaterThanOrEqualTo(LEAST_RECALL);
  }
}
