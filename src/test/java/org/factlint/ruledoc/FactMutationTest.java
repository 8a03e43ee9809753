package org.factlint.ruledoc;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.factlint.Score;
import org.factlint.check.ConsistencyChecker;
import org.factlint.finding.FindingKind;
import org.factlint.mutation.Mutation;
import org.factlint.mutation.Mutation.Slot;
import org.factlint.ruledoc.AgreeingStory.Pair;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * Gets one fact wrong in one of two agreeing sources, in thousands of ways: the expected finding
 * must appear, and only it.
 */
class FactMutationTest {
  private static final double LEAST_DETECTED = 0.98;
  private static final double MOST_CROSS_FIRE = 0.02;
  private static final int FEWEST_PREDICATES = 40;
  private static final Set<FindingKind> HARMLESS =
      EnumSet.of(FindingKind.AGREEMENT, FindingKind.REFINEMENT);
  private static final CaseRunner RUNNER = new CaseRunner(ConsistencyChecker.standard());
  private static final Set<Slot> ALWAYS_FIXED = Set.of(Slot.QUANTITY, Slot.POLARITY, Slot.MANNER);
  private static final List<AgreeingStory> STORIES = AgreeingStory.all();
  private static final Map<String, JsonNode> EXPECTATIONS =
      AgreeingStory.stream(AgreeingStory.read("expectations.json").required("expectations"))
          .collect(
              Collectors.toMap(e -> e.required("mutation").asString(), e -> e.required("gives")));
  private static final List<Mutant> MUTANTS = new ArrayList<>();

  /** A mutated claim, what it must give, and what it gave. */
  private record Mutant(
      String story, Mutation mutation, Set<FindingOutline> expected, Set<FindingOutline> found) {

    boolean detected() {
      return found.stream().anyMatch(expected::contains);
    }

    boolean crossFires() {
      return !expected.containsAll(found);
    }

    @Override
    public String toString() {
      return "%s: %s %s gives %s".formatted(story, mutation.name(), mutation.claim(), found);
    }
  }

  @BeforeAll
  static void get_everything_wrong_once() {
    for (AgreeingStory story : STORIES) {
      for (int i = 0; i < story.pairs().size(); i++) {
        Pair pair = story.pairs().get(i);
        for (Mutation mutation : Mutation.of(pair.b(), story.entities())) {
          RuleCase told = story.with(i, mutation.claim());
          MUTANTS.add(
              new Mutant(
                  story.topic(), mutation, expected(mutation, pair, i), disagreements(told)));
        }
      }
    }
  }

  /** What a mutation must give; nothing where the slot may have another right answer. */
  private static Set<FindingOutline> expected(Mutation mutation, Pair pair, int index) {
    Slot slot = mutation.slot();
    if (!ALWAYS_FIXED.contains(slot) && !pair.fixed().contains(slot.word())) {
      return Set.of();
    }
    List<String> claims = List.of(AgreeingStory.claim("a", index), AgreeingStory.claim("b", index));
    return AgreeingStory.stream(requireNonNull(EXPECTATIONS.get(mutation.name())))
        .map(one -> expected(one, claims))
        .collect(Collectors.toSet());
  }

  private static FindingOutline expected(JsonNode finding, List<String> claims) {
    FindingKind kind = kind(finding.required("kind").asString());
    return new FindingOutline(finding.required("rule").asString(), kind, claims);
  }

  private static FindingKind kind(String word) {
    return Arrays.stream(FindingKind.values())
        .filter(kind -> kind.word().equals(word))
        .findFirst()
        .orElseThrow();
  }

  private static Set<FindingOutline> disagreements(RuleCase told) {
    return RUNNER.findings(told, Telling.AS_WRITTEN).stream()
        .map(FindingOutline::of)
        .filter(finding -> !HARMLESS.contains(finding.kind()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @Test
  void the_pairs_agree_and_are_of_many_kinds() {
    Set<String> predicates = new TreeSet<>();
    for (AgreeingStory story : STORIES) {
      assertThat(disagreements(story.clean())).as(story.topic()).isEmpty();
      story.pairs().forEach(pair -> predicates.add(pair.predicate()));
    }

    assertThat(predicates).hasSizeGreaterThanOrEqualTo(FEWEST_PREDICATES);
  }

  @Test
  void each_mutation_is_expected_somewhere() {
    assertThat(MUTANTS)
        .filteredOn(mutant -> !mutant.expected().isEmpty())
        .extracting(mutant -> mutant.mutation().name())
        .containsAll(EXPECTATIONS.keySet());
  }

  @Test
  void wrong_facts_are_detected() {
    List<Mutant> wrong = MUTANTS.stream().filter(m -> !m.expected().isEmpty()).toList();
    List<Mutant> missed = wrong.stream().filter(mutant -> !mutant.detected()).toList();

    double share =
        new Score(
                "fact mutation, wrong facts that are detected",
                wrong.size() - missed.size(),
                wrong.size())
            .published("fact-mutation-detection")
            .share();
    assertThat(share).as("missed: %s", lines(missed)).isGreaterThanOrEqualTo(LEAST_DETECTED);
  }

  @Test
  void wrong_facts_give_nothing_else() {
    List<Mutant> crossing = MUTANTS.stream().filter(Mutant::crossFires).toList();

    double share =
        new Score(
                "fact mutation, changes that give a finding besides",
                crossing.size(),
                MUTANTS.size())
            .published("fact-mutation-cross-fire")
            .share();
    assertThat(share).as("besides: %s", lines(crossing)).isLessThanOrEqualTo(MOST_CROSS_FIRE);
  }

  private static String lines(List<Mutant> mutants) {
    Map<String, Integer> kinds = new TreeMap<>();
    mutants.forEach(mutant -> kinds.merge(mutant.mutation().name(), 1, Integer::sum));
    return kinds + mutants.stream().map(mutant -> "\n  " + mutant).collect(Collectors.joining());
  }
}
