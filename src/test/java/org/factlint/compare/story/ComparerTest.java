package org.factlint.compare.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.factlint.compare.story.ClaimBuilder.claim;
import static org.factlint.compare.story.ClaimBuilder.holder;
import static org.factlint.compare.story.ClaimBuilder.known;
import static org.factlint.compare.story.ClaimBuilder.words;
import static org.factlint.compare.story.StoryBuilder.capitalOf;
import static org.factlint.compare.story.StoryBuilder.heldBy;
import static org.factlint.compare.story.StoryBuilder.lyingIn;
import static org.factlint.compare.story.StoryBuilder.story;

import java.util.List;
import org.factlint.claim.EntityType;
import org.factlint.claim.Modality;
import org.factlint.claim.Predicate.Kind;
import org.factlint.claim.Predicate.Slot;
import org.factlint.compare.Aspect;
import org.factlint.compare.Comparison;
import org.factlint.compare.Comparisons;
import org.factlint.compare.Fact;
import org.factlint.compare.FirstClaim;
import org.factlint.compare.NameVariant;
import org.factlint.compare.Relation;
import org.factlint.compare.RelativeDate;
import org.factlint.compare.Voices;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static List<Comparison> comparisons(Comparisons all, Aspect aspect) {
    return all.facts().stream()
        .filter(Comparison.class::isInstance)
        .map(Comparison.class::cast)
        .filter(c -> c.aspect() == aspect)
        .toList();
  }

  private static Comparison only(Comparisons all, Aspect aspect) {
    List<Comparison> found = comparisons(all, aspect);
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static StoryBuilder harbour() {
    return story()
        .entity("mara", EntityType.PERSON, "Mara Lind")
        .entity("bridge", EntityType.WORK, "the harbour bridge")
        .event("opens");
  }

  @Test
  void two_days_for_one_event_are_disjoint_and_certain() {
    Comparisons all =
        harbour()
            .source("a", claim("a1", "mara", "opens", "bridge").on("2021-05-03"))
            .source("b", claim("b1", "mara", "opens", "bridge").on("2021-05-05"))
            .compare();

    Comparison time = only(all, Aspect.TIME);
    assertThat(time.relation()).isEqualTo(Relation.DISJOINT);
    assertThat(time.certain()).isTrue();
    assertThat(time.relationWords()).isEqualTo("two days apart");
    assertThat(time.withinSource()).isFalse();
    assertThat(time.voices()).isEqualTo(Voices.PLAIN);
  }

  @Test
  void an_event_that_may_recur_is_not_compared_by_date() {
    Comparisons all =
        story()
            .entity("mara", EntityType.PERSON)
            .entity("jon", EntityType.PERSON)
            .predicate("meets", Kind.EVENT, p -> p.symmetric())
            .source("a", claim("a1", "mara", "meets", "jon").on("2021-05-03"))
            .source("b", claim("b1", "jon", "meets", "mara").on("2021-06-05"))
            .compare();

    assertThat(all.facts()).isEmpty();
    assertThat(all.blocked())
        .singleElement()
        .satisfies(b -> assertThat(b.reason()).isEqualTo("They speak of different times."));
  }

  @Test
  void an_inverse_predicate_is_read_from_the_other_side() {
    Comparisons all =
        harbour()
            .predicate("is-opened-by", Kind.EVENT, p -> p.inverseOf("opens"))
            .source("a", claim("a1", "mara", "opens", "bridge").on("2021-05-03"))
            .source("b", claim("b1", "bridge", "is-opened-by", "mara").on("2021-05-03"))
            .compare();

    assertThat(only(all, Aspect.TIME).relation()).isEqualTo(Relation.EQUAL);
    assertThat(only(all, Aspect.TIME).reasoning())
        .contains("b: “is-opened-by” is the same as “opens”, seen from the other side.");
  }

  @Test
  void three_sources_with_three_answers_give_every_pair_once() {
    Comparisons all =
        harbour()
            .source("a", claim("a1", "mara", "opens", "bridge").on("2021-05-03"))
            .source("b", claim("b1", "mara", "opens", "bridge").on("2021-05-04"))
            .source("c", claim("c1", "mara", "opens", "bridge").on("2021-05-05"))
            .compare();

    assertThat(comparisons(all, Aspect.TIME)).hasSize(3);
  }

  @Test
  void a_source_that_gives_two_dates_is_held_against_itself_under_a_question_of_its_own() {
    Comparisons all =
        harbour()
            .source(
                "a",
                claim("a1", "mara", "opens", "bridge").on("2021-05-03"),
                claim("a2", "mara", "opens", "bridge").on("2021-05-09"))
            .source("b", claim("b1", "mara", "opens", "bridge").on("2021-05-03"))
            .compare();

    List<Comparison> times = comparisons(all, Aspect.TIME);
    assertThat(times)
        .extracting(Comparison::withinSource, Comparison::relation)
        .containsExactlyInAnyOrder(
            tuple(false, Relation.EQUAL),
            tuple(false, Relation.DISJOINT),
            tuple(true, Relation.DISJOINT));
    assertThat(times.stream().map(c -> c.question().key()).distinct()).hasSize(2);
  }

  @Test
  void opposite_claims_are_disjoint_and_a_scope_on_one_side_takes_the_certainty() {
    StoryBuilder story = harbour().state("owns");
    Comparison plain =
        only(
            story
                .source("a", claim("a1", "mara", "owns", "bridge"))
                .source("b", claim("b1", "mara", "owns", "bridge").denied())
                .compare(),
            Aspect.POLARITY);
    Comparison scoped =
        only(
            harbour()
                .state("owns")
                .source("a", claim("a1", "mara", "owns", "bridge"))
                .source("b", claim("b1", "mara", "owns", "bridge").denied().scope("wholly"))
                .compare(),
            Aspect.POLARITY);

    assertThat(plain.relation()).isEqualTo(Relation.DISJOINT);
    assertThat(plain.certain()).isTrue();
    assertThat(scoped.certain()).isFalse();
  }

  @Test
  void a_date_on_one_side_only_makes_the_same_fact_more_precise() {
    Comparison fact =
        only(
            harbour()
                .source("a", claim("a1", "mara", "opens", "bridge").on("2021-05-03"))
                .source("b", claim("b1", "mara", "opens", "bridge"))
                .compare(),
            Aspect.POLARITY);

    assertThat(fact.relation()).isEqualTo(Relation.REFINES);
  }

  @Test
  void hearsay_against_an_assertion_is_told_by_the_voices() {
    Comparison opposite =
        only(
            harbour()
                .state("owns")
                .source("a", claim("a1", "mara", "owns", "bridge").as(Modality.REPORTED))
                .source("b", claim("b1", "mara", "owns", "bridge").denied())
                .compare(),
            Aspect.POLARITY);

    assertThat(opposite.voices()).isEqualTo(Voices.REPORTED);
  }

  @Test
  void two_named_speakers_are_told_apart_from_one() {
    Comparison opposite =
        only(
            harbour()
                .entity("ann", EntityType.PERSON)
                .entity("bo", EntityType.PERSON)
                .state("owns")
                .source("a", claim("a1", "mara", "owns", "bridge").saidBy("ann"))
                .source("b", claim("b1", "mara", "owns", "bridge").denied().saidBy("bo"))
                .compare(),
            Aspect.POLARITY);

    assertThat(opposite.voices()).isEqualTo(Voices.TWO_SPEAKERS);
    assertThat(opposite.reasoning())
        .contains("a gives this as the words of ann.", "b gives this as the words of bo.");
  }

  @Test
  void a_plan_that_a_later_article_calls_done_has_been_carried_out() {
    StoryBuilder story =
        harbour()
            .source("a", "2021-05-01", claim("a1", "mara", "opens", "bridge").as(Modality.PLANNED))
            .source("b", "2021-05-09", claim("b1", "mara", "opens", "bridge"));

    assertThat(comparisons(story.compare(), Aspect.MODALITY)).isEmpty();
  }

  @Test
  void considered_and_approved_within_one_source_are_not_equally_far() {
    Comparison stage =
        only(
            harbour()
                .source(
                    "a",
                    claim("a1", "mara", "opens", "bridge").as(Modality.POSSIBLE),
                    claim("a2", "mara", "opens", "bridge").as(Modality.PLANNED))
                .compare(),
            Aspect.MODALITY);

    assertThat(stage.withinSource()).isTrue();
    assertThat(stage.voices()).isEqualTo(Voices.POSSIBLE);
  }

  @Test
  void a_weaker_word_against_a_denial_of_the_strong_one_is_a_weak_form() {
    Comparison words =
        only(
            harbour()
                .state("recognises")
                .predicate("acknowledges", Kind.STATE, p -> p.weakFormOf("recognises"))
                .source("a", claim("a1", "mara", "acknowledges", "bridge"))
                .source("b", claim("b1", "mara", "recognises", "bridge").denied())
                .compare(),
            Aspect.LABEL);

    assertThat(words.weakForm()).isTrue();
    assertThat(words.relation()).isEqualTo(Relation.OVERLAPPING);
  }

  private static StoryBuilder embassy() {
    return story()
        .entity("norland", EntityType.COUNTRY, "Norland")
        .entity("suderia", EntityType.COUNTRY, "Suderia")
        .entity("ada", EntityType.PERSON, "Ada Berg")
        .entity("envoy", EntityType.OFFICE, heldBy("ada", "norland", "suderia"), "the envoy")
        .event("hands-over-letters");
  }

  @Test
  void an_unnamed_holder_of_an_office_meets_the_named_one_with_a_caution() {
    Comparison time =
        only(
            embassy()
                .source("a", claim("a1", known("ada"), "hands-over-letters", null).on("2022-09"))
                .source(
                    "b",
                    claim("b1", holder("a former envoy", "envoy"), "hands-over-letters", null)
                        .on("2020-09"))
                .compare(),
            Aspect.TIME);

    assertThat(time.holderUnstated()).isTrue();
    assertThat(time.relationWords()).isEqualTo("two years apart");
    assertThat(time.reasoning())
        .contains(
            "b says “a former envoy” without a name: the office may have had two holders, and both"
                + " dates may be right.");
  }

  @Test
  void a_person_stands_for_the_country_whose_office_they_hold() {
    Comparisons all =
        embassy()
            .predicate("recognises", Kind.STATE, p -> p.takes(EntityType.COUNTRY))
            .source("a", claim("a1", "ada", "recognises", "suderia"))
            .source("b", claim("b1", "norland", "recognises", "suderia"))
            .compare();

    assertThat(only(all, Aspect.POLARITY).reasoning())
        .contains("a: Ada Berg stands for Norland here.");
  }

  @Test
  void a_capital_stands_for_its_country() {
    Comparisons all =
        embassy()
            .entity("nortown", EntityType.PLACE, capitalOf("norland"), "Nortown")
            .predicate("recognises", Kind.STATE, p -> p.takes(EntityType.COUNTRY))
            .source("a", claim("a1", "nortown", "recognises", "suderia"))
            .source("b", claim("b1", "norland", "recognises", "suderia"))
            .compare();

    assertThat(only(all, Aspect.POLARITY).relation()).isEqualTo(Relation.EQUAL);
  }

  @Test
  void words_are_an_entity_only_by_a_name_that_it_alone_bears() {
    StoryBuilder one =
        harbour()
            .source("a", claim("a1", known("mara"), "opens", known("bridge")))
            .source("b", claim("b1", words("mara lind"), "opens", known("bridge")));
    StoryBuilder two =
        harbour()
            .entity("mara-junior", EntityType.PERSON, "Mara Lind")
            .source("a", claim("a1", known("mara"), "opens", known("bridge")))
            .source("b", claim("b1", words("mara lind"), "opens", known("bridge")));

    assertThat(comparisons(one.compare(), Aspect.POLARITY)).hasSize(1);
    assertThat(two.compare().facts()).isEmpty();
  }

  @Test
  void amounts_of_one_measure_are_compared_and_of_two_are_kept_apart() {
    StoryBuilder same =
        harbour()
            .predicate("is-long", Kind.MEASURE, p -> p)
            .source("a", claim("a1", "bridge", "is-long").amount("410", "ucum:m"))
            .source("b", claim("b1", "bridge", "is-long").amount("0.46", "ucum:km"));
    StoryBuilder other =
        harbour()
            .predicate("is-long", Kind.MEASURE, p -> p)
            .source(
                "a", claim("a1", "bridge", "is-long").amount("410", "ucum:m").measure("main span"))
            .source(
                "b",
                claim("b1", "bridge", "is-long").amount("460", "ucum:m").measure("whole length"));

    assertThat(only(same.compare(), Aspect.QUANTITY).relation()).isEqualTo(Relation.DISJOINT);
    assertThat(comparisons(other.compare(), Aspect.QUANTITY)).isEmpty();
    assertThat(other.compare().blocked())
        .anySatisfy(b -> assertThat(b.reason()).isEqualTo("They give different measures."));
  }

  @Test
  void amounts_of_different_days_are_not_compared() {
    Comparisons all =
        harbour()
            .predicate("has-crossings", Kind.MEASURE, p -> p)
            .source(
                "a", claim("a1", "bridge", "has-crossings").amount("410", "count:car").asOf("2021"))
            .source(
                "b", claim("b1", "bridge", "has-crossings").amount("530", "count:car").asOf("2022"))
            .compare();

    assertThat(comparisons(all, Aspect.QUANTITY)).isEmpty();
  }

  @Test
  void a_place_within_another_is_more_precise_and_two_towns_of_two_countries_are_apart() {
    StoryBuilder map =
        embassy()
            .entity("easttown", EntityType.PLACE, lyingIn("norland"), "Easttown")
            .entity("westtown", EntityType.PLACE, lyingIn("suderia"), "Westtown")
            .source("a", claim("a1", known("ada"), "hands-over-letters", null).in("easttown"))
            .source("b", claim("b1", known("ada"), "hands-over-letters", null).in("norland"))
            .source("c", claim("c1", known("ada"), "hands-over-letters", null).in("westtown"));

    assertThat(comparisons(map.compare(), Aspect.PLACE))
        .extracting(Comparison::relation)
        .containsExactly(Relation.REFINES, Relation.DISJOINT, Relation.DISJOINT);
  }

  @Test
  void a_slot_with_one_answer_takes_two_entities_for_a_contradiction() {
    Comparison slot =
        only(
            harbour()
                .entity("jon", EntityType.PERSON, "Jon Aas")
                .predicate("is-designed-by", Kind.STATE, p -> p.oneAnswer(Slot.OBJECT))
                .source("a", claim("a1", "bridge", "is-designed-by", "mara"))
                .source("b", claim("b1", "bridge", "is-designed-by", "jon"))
                .compare(),
            Aspect.OBJECT);

    assertThat(slot.relation()).isEqualTo(Relation.DISJOINT);
    assertThat(slot.certain()).isTrue();
  }

  @Test
  void what_is_only_implied_is_never_certain() {
    Comparison time =
        only(
            harbour()
                .predicate("cuts-ribbon-of", Kind.EVENT, p -> p.once().implies("opens"))
                .source("a", claim("a1", "mara", "cuts-ribbon-of", "bridge").on("2021-05-03"))
                .source("b", claim("b1", "mara", "opens", "bridge").on("2021-06-03"))
                .compare(),
            Aspect.TIME);

    assertThat(time.relation()).isEqualTo(Relation.DISJOINT);
    assertThat(time.certain()).isFalse();
  }

  @Test
  void the_date_of_a_neighbouring_event_is_offered_as_the_explanation() {
    Comparisons all =
        harbour()
            .predicate("announces", Kind.SAYING, p -> p)
            .source(
                "a",
                claim("a1", "mara", "opens", "bridge").on("2021-05-03"),
                claim("a2", "mara", "announces", "bridge").on("2021-05-04").quote("told reporters"))
            .source("b", claim("b1", "mara", "opens", "bridge").on("2021-05-04"))
            .compare();

    assertThat(only(all, Aspect.TIME).reasoning())
        .contains("a gives 4 May 2021 only for something else: “told reporters”.");
  }

  @Test
  void a_first_is_challenged_by_an_earlier_act_that_it_must_have_preceded() {
    Comparisons all =
        embassy()
            .predicate("appoints", Kind.EVENT, p -> p.precedes("hands-over-letters"))
            .source("a", claim("a1", "norland", "appoints", "envoy").on("2022-09").first("2020-01"))
            .source(
                "b",
                claim("b1", holder("a former envoy", "envoy"), "hands-over-letters", null)
                    .on("2020-09"))
            .compare();

    List<Fact> firsts = all.facts().stream().filter(FirstClaim.class::isInstance).toList();
    assertThat(firsts)
        .singleElement()
        .satisfies(f -> assertThat(((FirstClaim) f).earlier()).isTrue());
  }

  @Test
  void an_act_before_counting_begins_challenges_no_first() {
    Comparisons all =
        embassy()
            .predicate("appoints", Kind.EVENT, p -> p.precedes("hands-over-letters"))
            .source("a", claim("a1", "norland", "appoints", "envoy").on("2022-09").first("2021-01"))
            .source(
                "b",
                claim("b1", holder("a former envoy", "envoy"), "hands-over-letters", null)
                    .on("2020-09"))
            .compare();

    assertThat(all.facts()).noneMatch(FirstClaim.class::isInstance);
  }

  @Test
  void a_relative_date_a_year_from_another_of_the_same_day_is_doubted() {
    Comparisons all =
        harbour()
            .source(
                "a",
                claim("a1", "mara", "opens", "bridge")
                    .dated("2020-05-03", "on May 3 last year", "2021-06-01", null),
                claim("a2", "bridge", "opens").on("2021-05-03"))
            .compare();

    assertThat(all.facts())
        .filteredOn(RelativeDate.class::isInstance)
        .singleElement()
        .satisfies(f -> assertThat(f.relationWords()).isEqualTo("the same day, a year apart"));
  }

  @Test
  void two_spellings_of_one_name_are_noticed() {
    Comparisons all =
        story()
            .entity(
                "club", EntityType.ORGANISATION, "Eastern Rowing Society", "Eastren Rowing Society")
            .entity("mara", EntityType.PERSON)
            .state("leads")
            .source("a", claim("a1", "mara", "leads", "club").quote("the Eastern Rowing Society"))
            .source("b", claim("b1", "mara", "leads", "club").quote("the Eastren Rowing Society"))
            .compare();

    assertThat(all.facts()).filteredOn(NameVariant.class::isInstance).hasSize(1);
  }

  @Test
  void a_claim_without_counterpart_is_unconfirmed() {
    Comparisons all =
        harbour()
            .source("a", claim("a1", "mara", "opens", "bridge"))
            .source("b", claim("b1", "mara", "opens", "lock"))
            .compare();

    assertThat(all.unconfirmed()).extracting(Object::toString).containsExactly("a/a1", "b/b1");
  }
}
