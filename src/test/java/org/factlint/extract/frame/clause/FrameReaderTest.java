package org.factlint.extract.frame.clause;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.factlint.extract.frame.Argument;
import org.factlint.extract.frame.Frame;
import org.factlint.extract.frame.Link;
import org.junit.jupiter.api.Test;

class FrameReaderTest {

  @Test
  void a_verb_has_a_subject_an_object_and_what_stands_behind_prepositions() {
    assertThat(lines("The union rejected the offer in a ballot."))
        .containsExactly("reject(s union, o offer, in ballot)");
  }

  @Test
  void a_passive_is_turned() {
    assertThat(lines("The bridge was opened by Ida Osei."))
        .containsExactly("open(o bridge, s Ida Osei)");
  }

  @Test
  void a_time_before_the_subject_takes_nothing_of_it() {
    assertThat(lines("On Monday Vera Hoss resigned.", "Monday"))
        .containsExactly("resign(s Vera Hoss) @ Monday");
    assertThat(lines("On 5 March 2024 parliament passed the law.", "5 March 2024"))
        .containsExactly("pass(s parliament, o law) @ 5 March 2024");
    assertThat(lines("Last week Hoss sold the ferry.", "Last week"))
        .containsExactly("sell(s Hoss, o ferry) @ Last week");
  }

  @Test
  void a_sentence_has_a_verb_even_if_it_looks_like_a_participle() {
    assertThat(lines("The museum appointed Vera Hoss as director."))
        .containsExactly("appoint(s museum, o Vera Hoss, as director)");
  }

  @Test
  void what_a_passive_is_done_by_is_an_amount_if_it_is_one() {
    assertThat(lines("Prices were cut by 12 per cent."))
        .containsExactly("cut(o Prices, by 12 per cent)");
  }

  @Test
  void a_particle_belongs_to_its_verb() {
    assertThat(lines("The crew turned down the offer. The council took over."))
        .containsExactly("turn down(s crew, o offer)", "take over(s council)");
  }

  @Test
  void verbs_in_a_row_share_their_subject() {
    assertThat(lines("The company runs 40 buses and employs 90 drivers."))
        .containsExactly("run(s company, o 40 buses)", "employ(s company, o 90 drivers)");
  }

  @Test
  void each_of_a_list_takes_part() {
    assertThat(lines("Norway, Chile and Ghana signed the treaty."))
        .containsExactly("sign(s Norway, s Chile, s Ghana, o treaty)");
  }

  @Test
  void clauses_in_a_row_have_subjects_of_their_own() {
    assertThat(lines("The mayor left the hall and the crowd cheered."))
        .containsExactly("leave(s mayor, o hall)", "cheer(s crowd)");
  }

  @Test
  void a_relative_clause_tells_of_the_noun_before_it() {
    assertThat(lines("The club, which was founded in Lund, won the cup that Ida Osei gave."))
        .containsExactly("found(o club, in Lund)", "win(s club, o cup)", "give(o cup, s Ida Osei)");
  }

  @Test
  void a_participle_tells_of_the_noun_before_it_or_of_the_subject() {
    assertThat(lines("Voters elected in May met the judge, succeeding Ida Osei.", "in May"))
        .containsExactly(
            "elect(o Voters) @ in May", "meet(s Voters, o judge)", "succeed(s Voters, o Ida Osei)");
  }

  @Test
  void a_participle_that_opens_a_sentence_tells_of_its_subject() {
    assertThat(lines("Born in Lund in 1970, Ida Osei moved to Accra.", "in 1970"))
        .containsExactly("bear(in Lund, o Ida Osei) @ in 1970", "move(s Ida Osei, to Accra)");
  }

  @Test
  void a_purpose_is_not_said_to_happen() {
    assertThat(lines("The state built a wall to protect the town."))
        .containsExactly("build(s state, o wall)");
  }

  @Test
  void the_first_to_do_something_has_done_it() {
    assertThat(lines("Chile became the first country to ratify the treaty."))
        .contains("ratify(s Chile, o treaty)");
    assertThat(lines("The vote made Chile the first country to ratify the treaty."))
        .contains("ratify(s Chile, o treaty)");
  }

  @Test
  void what_a_noun_tells_of_the_verb_behind_it_holds_of_that() {
    assertThat(lines("The council backed the firm's plan to build a dam."))
        .contains("planned build(s firm, o dam)");
    assertThat(lines("The firm's failure to mend the dam angered the council."))
        .contains("not mend(s firm, o dam)");
    assertThat(lines("The bank is considering the possibility of closing the branch."))
        .contains("possible close(s bank, o branch)");
    assertThat(lines("The mayor fears the risk of miners blocking the road."))
        .contains("possible block(s miners, o road)");
  }

  @Test
  void what_follows_from_what_may_be_done_may_follow() {
    assertThat(lines("The firm may sell the mill, closing the port."))
        .contains("possible sell(s firm, o mill)", "possible close(s firm, o port)");
  }

  @Test
  void who_is_no_place() {
    assertThat(lines("The mayor met miners from the northern valley, who had blocked the road."))
        .contains("block(s miners, o road)");
  }

  @Test
  void nouns_for_what_happens_have_owners_pronouns_and_what_stands_behind_them() {
    assertThat(lines("Since its withdrawal from Ghana in May, the firm has grown.", "in May"))
        .anyMatch(line -> line.matches("withdraw\\(s its.*, from Ghana\\) @ in May"));
    assertThat(lines("The council criticised the appointment of Ida Osei as envoy."))
        .contains("appoint(o Ida Osei, as envoy)");
    assertThat(lines("The firm's purchase of the mine ended the dispute."))
        .contains("purchase(s firm, o mine)");
  }

  @Test
  void a_noun_for_what_is_lacking_or_withheld_is_denied() {
    assertThat(lines("The lack of approval for the dam delayed the work."))
        .anyMatch(line -> line.startsWith("not approve("));
    assertThat(lines("The council has withheld approval of the dam."))
        .contains("not approve(s council, o dam)");
    assertThat(lines("The council demands the closure of the dam."))
        .contains("possible close(o dam)");
  }

  @Test
  void a_role_reaches_over_its_place_to_the_name() {
    assertThat(lines("The ambassador to Norway, Ida Osei, left."))
        .anyMatch(line -> line.startsWith("ambassador(") && line.contains("s Ida Osei"));
  }

  @Test
  void plans_are_plans() {
    assertThat(
            lines(
                "The firm plans to build a dam. The port will close. A vote is due to take place."))
        .containsExactly(
            "plan(s firm)",
            "planned build(s firm, o dam)",
            "planned close(s port)",
            "planned take(s vote, o place)");
  }

  @Test
  void what_is_done_to_some_end_has_not_happened() {
    assertThat(lines("The council told residents to save water."))
        .containsExactly("tell(s council, o residents)", "planned save(s residents, o water)");
    assertThat(lines("The drought forced residents to save water."))
        .containsExactly("force(s drought, o residents)", "save(s residents, o water)");
  }

  @Test
  void what_seems_so_may_be_so() {
    assertThat(lines("The board appears to accept the offer."))
        .containsExactly("appear(s board)", "possible accept(s board, o offer)");
  }

  @Test
  void what_is_expected_possible_or_hearsay_is_no_more() {
    assertThat(
            lines(
                "Sales are expected to fall. The firm may leave. The mine reportedly closed."
                    + " He is said to own a boat."))
        .contains(
            "expected fall(s Sales)",
            "possible leave(s firm)",
            "reported close(s mine)",
            "reported own(s He, o boat)");
  }

  @Test
  void negation_is_seen_in_words_of_every_kind() {
    assertThat(
            lines(
                "The firm never paid. The firm failed to pay. No ship left. The city lacks a port."
                    + " She sailed without finding land. The firm no longer builds ships."))
        .contains(
            "not pay(s firm)",
            "not pay(s firm)",
            "not leave(s ship)",
            "not have(s city, o port)",
            "not build(s firm, o ships)");
  }

  @Test
  void what_is_denied_is_not_so_for_who_denies_it() {
    assertThat(lines("The minister denied that the dam leaked."))
        .contains("not leak(s dam) < The minister");
  }

  @Test
  void what_somebody_says_is_said_by_them() {
    assertThat(lines("The ministry said that the dam leaked."))
        .contains("leak(s dam) < The ministry");
    assertThat(lines("The ministry said the dam leaked.")).contains("leak(s dam) < The ministry");
    assertThat(lines("The dam leaked, the ministry said.")).contains("leak(s dam) < the ministry");
    assertThat(lines("“The dam leaked,” said Ida Osei.")).contains("leak(s dam) < Ida Osei");
    assertThat(lines("According to the ministry, the dam leaked."))
        .contains("leak(s dam) < the ministry");
  }

  @Test
  void the_day_of_saying_is_not_the_day_of_what_is_said() {
    assertThat(
            lines(
                "In a post on Tuesday, the spokesman said that the envoy, upon accepting the letter,"
                    + " welcomed the minister.",
                "on Tuesday"))
        .contains("welcome(s envoy, o minister) < the spokesman")
        .anyMatch(line -> line.startsWith("say(") && line.contains("@ on Tuesday"));
  }

  @Test
  void a_clause_behind_after_as_or_since_has_a_subject_of_its_own() {
    Reading reading = Reading.of("The port closed after the crane fell.");

    assertThat(reading.lines()).containsExactly("close(s port)", "fall(s crane)");
    assertThat(reading.frames().get(1).links()).containsExactly(new Link(Link.Relation.AFTER, 0));
  }

  @Test
  void behind_a_name_or_before_it_stands_what_it_is() {
    assertThat(lines("Ida Osei, the union's president, left."))
        .contains("president(s Ida Osei, is president of union)");
    assertThat(lines("The union's president, Ida Osei, left."))
        .contains("president(s Ida Osei, is president of union)");
  }

  @Test
  void a_copula_says_what_the_subject_is() {
    Frame frame = Reading.of("Ida Osei is the mayor of Lund.").frames().get(0);

    assertThat(frame.kind()).isEqualTo(Frame.Kind.COPULA);
    assertThat(frame.argument(Argument.Relation.COMPLEMENT).orElseThrow().head())
        .isEqualTo("mayor");
  }

  @Test
  void a_role_before_a_name_is_said_of_it() {
    assertThat(lines("Trade Minister Ida Osei left."))
        .contains("minister(is Trade Minister, s Ida Osei)");
  }

  @Test
  void a_speaker_with_a_role_is_the_one_of_the_name() {
    Frame leak =
        Reading.of("The union's president, Ida Osei, said the dam leaked.").frames().get(1);

    assertThat(leak.stance().attribution().orElseThrow().mention().orElseThrow().words())
        .isEqualTo("Ida Osei");
  }

  @Test
  void words_beside_a_place_that_do_not_tell_what_it_is_are_not_said_of_it() {
    assertThat(lines("Some 90 people met in Lund, a record for the club."))
        .noneMatch(line -> line.startsWith("record("));
  }

  @Test
  void an_aside_in_the_middle_names_the_speaker() {
    assertThat(lines("The dam, says the union, is dry.")).contains("be(s dam, is dry) < the union");
  }

  @Test
  void verbs_in_a_row_share_their_helping_verb() {
    assertThat(lines("The firm will dig a mine, build a port and sell ore."))
        .containsExactly(
            "planned dig(s firm, o mine)",
            "planned build(s firm, o port)",
            "planned sell(s firm, o ore)");
  }

  @Test
  void an_age_is_no_subject() {
    assertThat(lines("Ida Osei, 58, left the hall.")).containsExactly("leave(s Ida Osei, o hall)");
  }

  @Test
  void a_participle_that_looks_like_a_past_ends_at_its_comma() {
    assertThat(lines("The offer, rejected on 12 May, had been low.", "12 May"))
        .containsExactly("reject(o offer) @ 12 May", "be(s offer, is low)");
  }

  @Test
  void a_relative_clause_of_a_possessor_has_the_thing_for_its_subject() {
    assertThat(lines("Ida Osei, whose term ends soon, left."))
        .containsExactly("end(s term of Ida Osei)", "leave(s Ida Osei)");
  }

  @Test
  void which_of_two_nouns_a_clause_tells_of_is_left_open() {
    assertThat(lines("The firm closed its plant in Ohio, which had employed 900 people."))
        .contains("employ(o 900 people)");
  }

  @Test
  void a_noun_for_what_happens_takes_part_in_it_and_keeps_its_time() {
    assertThat(
            lines("The states have held no talks since the death of the pilot in May.", "in May"))
        .contains("die(s pilot) @ in May")
        .contains("not hold(s states, o talks, since death of pilot)");
  }

  @Test
  void what_nobody_knows_is_not_said() {
    assertThat(lines("The club did not say when the cup would start."))
        .containsExactly("not say(s club)");
  }

  @Test
  void a_line_that_begins_with_its_date_says_what_somebody_was_then() {
    assertThat(
            lines("The career of Ida Osei in brief.\n2003–2007: Deputy mayor of Lund", "2003–2007"))
        .contains("mayor(is Deputy mayor of Lund) @ 2003–2007");
  }

  @Test
  void a_quotation_that_goes_on_has_the_same_speaker() {
    assertThat(lines("“The dam leaked,” said Ida Osei. “The wall broke.”"))
        .contains("break(s wall) < Ida Osei");
  }

  @Test
  void a_headline_speaks_of_what_is_past_in_the_present() {
    assertThat(lines("Lund wins cup\n\nThe club won the cup."))
        .containsExactly("win(s Lund, o cup)", "win(s club, o cup)");
  }

  @Test
  void a_verb_before_its_subject_finds_it() {
    assertThat(lines("Only then did the two sides agree to meet."))
        .containsExactly("agree(s two sides)", "planned meet(s two sides)");
  }

  @Test
  void behind_a_place_that_opens_the_sentence_stands_the_subject() {
    assertThat(lines("In Lund, the schools were empty."))
        .containsExactly("be(in Lund, s schools, is empty)");
  }

  @Test
  void a_name_beside_a_noun_within_a_clause_is_no_subject_of_the_clause_around_it() {
    assertThat(lines("The ministry, which has its seat in the capital, Lund, has a budget."))
        .contains("have(s ministry, o budget)");
  }

  @Test
  void a_question_says_nothing() {
    assertThat(lines("Did the dam leak? Who built it?")).isEmpty();
  }

  @Test
  void the_clause_is_the_smallest_that_says_it() {
    assertThat(
            Reading.of("The mayor left when the crowd, which had gathered early, cheered.")
                .clauses())
        .containsExactly(
            "The mayor left",
            "the crowd, which had gathered early",
            "when the crowd, which had gathered early, cheered");
  }

  private static List<String> lines(String text, String... times) {
    return Reading.of(text, times).lines();
  }
}
