package org.factlint.ruledoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.factlint.claim.Claim;
import org.factlint.claim.ClaimRef;
import org.factlint.claim.Source;
import org.factlint.claim.Story;
import org.factlint.compare.Answer;
import org.factlint.compare.Aspect;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparisons;
import org.factlint.compare.Comparisons.Blocked;
import org.factlint.compare.Fact;
import org.factlint.compare.HeadlineMismatch;
import org.factlint.compare.VersionChange;
import org.factlint.compare.inquiry.Course;
import org.factlint.compare.inquiry.Explanation;
import org.factlint.compare.inquiry.Step;
import org.factlint.compare.origin.Versions;
import org.factlint.compare.story.Comparer;
import org.factlint.rule.RuleBase;
import org.factlint.rule.RuleCatalogue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds what is said of two claims to what comparing did with them, for all pairs of all cases. */
class ExplanationTest {
  private static final Comparer COMPARER = new Comparer();

  /** Two versions are compared aside, and only what differs between them is told. */
  static Stream<RuleCase> casesWithoutVersions() {
    return cases().filter(one -> new Versions(one.story().sources()).pairs().isEmpty());
  }

  static Stream<RuleCase> casesWithVersions() {
    return cases().filter(one -> !new Versions(one.story().sources()).pairs().isEmpty());
  }

  static Stream<RuleCase> cases() {
    RuleCatalogue catalogue = RuleBase.standard().catalogue();
    ShippedCases shipped = new ShippedCases(catalogue);
    Stream<RuleCase> rules =
        catalogue.rules().stream().flatMap(rule -> shipped.of(rule).cases().stream());
    return Stream.concat(rules, AgreeingStory.all().stream().map(AgreeingStory::clean));
  }

  @ParameterizedTest
  @MethodSource("casesWithoutVersions")
  void it_says_compared_exactly_where_two_claims_were_compared(RuleCase one) {
    Comparisons all = COMPARER.compare(one.story());
    for (Pair pair : pairs(one.story())) {
      Explanation told = COMPARER.explain(one.story(), pair.a, pair.b);
      assertThat(aspects(told, Course.COMPARED))
          .as("%s and %s", pair.a, pair.b)
          .containsExactlyElementsOf(opposed(all, pair));
      assertThat(told.facts())
          .hasSize((int) all.facts().stream().filter(fact -> pair.isIn(fact)).count());
    }
  }

  @ParameterizedTest
  @MethodSource("casesWithVersions")
  void it_says_compared_wherever_a_change_between_versions_is_told(RuleCase one) {
    Comparisons all = COMPARER.compare(one.story());
    for (Pair pair : pairs(one.story())) {
      Explanation told = COMPARER.explain(one.story(), pair.a, pair.b);
      for (Fact fact : all.facts()) {
        if (fact instanceof VersionChange && pair.onBothSides(fact)) {
          assertThat(aspects(told, Course.COMPARED)).contains(fact.aspect());
          assertThat(told.hindrances()).isNotEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_says_kept_apart_wherever_comparing_says_so_and_gives_its_reason_first(RuleCase one) {
    Comparisons all = COMPARER.compare(one.story());
    for (Blocked blocked : all.blocked()) {
      Explanation told = COMPARER.explain(one.story(), blocked.a(), blocked.b());
      assertThat(told.steps())
          .filteredOn(step -> step.course() == Course.KEPT_APART)
          .anySatisfy(
              step -> {
                assertThat(step.aspect()).isEqualTo(blocked.aspect());
                assertThat(step.reasons()).first().isEqualTo(blocked.reason());
              });
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void of_two_claims_alone_it_says_kept_apart_nowhere_else(RuleCase one) {
    for (Pair pair : pairs(one.story())) {
      Story alone = pair.alone(one.story());
      Comparisons all = COMPARER.compare(alone);
      Set<String> told = new TreeSet<>();
      for (Step step : COMPARER.explain(alone, pair.a, pair.b).steps()) {
        if (step.course() == Course.KEPT_APART) {
          told.add(step.reasons().get(0));
        }
      }
      assertThat(told)
          .isEqualTo(new TreeSet<>(all.blocked().stream().map(Blocked::reason).toList()));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void it_says_the_same_whichever_claim_is_named_first(RuleCase one) {
    for (Pair pair : pairs(one.story())) {
      Explanation told = COMPARER.explain(one.story(), pair.a, pair.b);
      Explanation turned = COMPARER.explain(one.story(), pair.b, pair.a);
      assertThat(turned.steps().stream().map(ExplanationTest::turned).toList())
          .containsExactlyInAnyOrderElementsOf(told.steps());
      assertThat(turned.facts()).hasSameSizeAs(told.facts());
    }
  }

  private static Step turned(Step step) {
    return new Step(
        step.aspect(), step.course(), step.question(), step.b(), step.a(), step.reasons());
  }

  private static Set<Aspect> aspects(Explanation told, Course course) {
    Set<Aspect> aspects = new TreeSet<>();
    told.steps().stream()
        .filter(step -> step.course() == course)
        .forEach(step -> aspects.add(step.aspect()));
    return aspects;
  }

  private static Set<Aspect> opposed(Comparisons all, Pair pair) {
    Set<Aspect> aspects = new TreeSet<>();
    for (Fact fact : all.facts()) {
      // Who says so in a headline is observed, not compared.
      boolean headline = fact instanceof HeadlineMismatch && fact.aspect() != Aspect.ATTRIBUTION;
      boolean compares = fact instanceof Comparison || headline;
      if (compares && pair.onBothSides(fact)) {
        aspects.add(fact.aspect());
      }
    }
    return aspects;
  }

  private static List<Pair> pairs(Story story) {
    List<ClaimRef> claims = new ArrayList<>();
    for (Source source : story.sources()) {
      source.claims().forEach(claim -> claims.add(new ClaimRef(source.id(), claim.id())));
    }
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        pairs.add(new Pair(claims.get(i), claims.get(j)));
      }
    }
    return pairs;
  }

  private record Pair(ClaimRef a, ClaimRef b) {

    boolean isIn(Fact fact) {
      return Stream.of(a, b)
          .allMatch(
              claim ->
                  fact.answers().stream().anyMatch(answer -> Explanation.names(answer, claim)));
    }

    boolean onBothSides(Fact fact) {
      Answer first = fact.answers().get(0);
      Answer second = fact.answers().get(1);
      return (Explanation.names(first, a) && Explanation.names(second, b))
          || (Explanation.names(first, b) && Explanation.names(second, a));
    }

    Story alone(Story story) {
      return new Story(
          story.name(),
          story.sources().stream().map(this::alone).toList(),
          story.entities(),
          story.vocabulary(),
          story.policy());
    }

    private Source alone(Source source) {
      List<Claim> kept =
          source.claims().stream()
              .filter(claim -> List.of(a, b).contains(new ClaimRef(source.id(), claim.id())))
              .toList();
      return new Source(source.id(), source.header(), source.article(), kept);
    }
  }
}
